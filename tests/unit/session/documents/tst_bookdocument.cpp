// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
//
// A record or a book as JSON and back: nothing is lost, and nothing that is broken gets in.
#include "core/announce/Announcements.h"
#include "core/announce/writers/RecordJsonWriter.h"
#include "core/session/documents/BookDocument.h"
#include "tests/support/Corpus.h"
#include "tests/support/SessionFixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const Result<QJsonObject> &document)
{
    return document ? QJsonDocument(*document).toJson() : QByteArray();
}

/// An empty book beside the fixture's.
std::unique_ptr<RecordSession> emptyBook(const QTemporaryDir &folder, const Clock &clock)
{
    static int number = 0;
    auto session = RecordSession::create(folder.filePath(u"empty%1.tallybook"_s.arg(++number)),
                                         clock, u"Reader"_s);
    if (!session)
        qFatal("fixture: no empty book");
    return std::move(*session);
}

/// What two books must agree on: all but revisions and the state of their own history.
QJsonObject comparable(const Result<QJsonObject> &document)
{
    QJsonObject json = announce::withoutRevisions(document.value_or(QJsonObject()));
    json.remove(u"history_digest"_s);
    QJsonArray records;
    for (const QJsonValue each : json.value(u"records"_s).toArray()) {
        QJsonObject record = each.toObject();
        record.remove(u"sender"_s); // who writes the export, where a project has no chair
        records.append(record);
    }
    json.insert(u"records"_s, records);
    return json;
}

QByteArray mbox(const QList<std::pair<QString, QString>> &votes, int number)
{
    QByteArray mail;
    int minute = 10;
    for (const auto &[name, words] : votes) {
        const QString first = name.section(u' ', 0, 0).toLower();
        mail += u"From x@example.org Mon Nov 02 10:00:00 2026\n"
                "From: %1 <%2@example.org>\nDate: Mon, 02 Nov 2026 10:%3:00 +0530\n"
                "Message-ID: <%2.%4@example.org>\nSubject: Re: [VOTE] A direction\n\n%5\n\n"_s
                        .arg(name, first, QString::number(minute++), QString::number(number), words)
                        .toUtf8();
    }
    return mail;
}

/// Fills the fixture's book with records of all kinds and states, the same ones every time.
void fill(SessionFixture &fixture, int records)
{
    RecordSession &session = fixture.session();
    QRandomGenerator random(20261122);
    const QStringList people{u"Ada Voss"_s, u"Bo Lindqvist"_s, u"Chen Siyuan"_s, u"Dara Okeefe"_s,
                             u"Eli Navarro"_s};
    const Timestamp start = fixture.clock().now();
    QJsonObject own = RuleCatalogue::shipped().find(u"two-thirds-of-all"_s)->toJson();
    own.insert(u"id"_s, u"own-two-thirds"_s);
    if (session.project(fixture.project())->ownRules.isEmpty())
        QVERIFY(session.setOwnRule(fixture.project(), own));
    for (int i = 0; i < records; ++i) {
        fixture.clock().set(Timestamp{start.utcMs + i * 1000, 0});
        const ProposalId id = fixture.draft(u"Größe %1: \"x\" \u202E {{title}}"_s.arg(i));
        Proposal proposal = *session.proposal(id);
        proposal.kind = ProposalKind(random.bounded(4));
        proposal.rule = proposal.kind == ProposalKind::Other
                ? *RuleCatalogue::shipped().find(u"simple-majority"_s)
                : proposal.rule;
        proposal.moduleName = u"relay"_s;
        proposal.moduleScope = u"carries\nmail"_s;
        proposal.oldCodebase = u"old"_s;
        proposal.newCodebase = u"new"_s;
        proposal.alternatives = u"none\n\nat all"_s;
        proposal.ifItFails = u"nothing changes"_s;
        proposal.period.zone = u"Europe/Berlin"_s;
        if (i % 9 == 0) {
            proposal.electorate.kind = ElectorateKind::NamedList;
            proposal.electorate.named = {fixture.voter(u"Ada Voss"_s)};
        }
        QVERIFY(session.changeProposal(proposal));
        if (i % 10 == 9)
            continue; // stays a draft
        QVERIFY(session.openVote(id));
        if (i % 4 == 0) {
            fixture.import(id,
                           mbox({{u"Ada Voss"_s, u"+1 (binding)"_s},
                                 {u"Eli Navarro"_s, u"I would be +1 if it had docs."_s},
                                 {u"Visitor %1"_s.arg(i), u"+0.5, fine"_s}},
                                i));
        }
        const int votes = random.bounded(6);
        for (int n = 0; n < votes; ++n) {
            const char *const values[] = {"+1", "-1", "+0", "-0", "+0.5", "+1000"};
            VoteEvent vote =
                    fixture.vote(id, people.at(random.bounded(int(people.size()))),
                                 *VoteValue::parse(QString::fromLatin1(values[random.bounded(6)])));
            vote.castAt = Timestamp{vote.castAt.utcMs + random.bounded(90 * 3'600) * qint64(1000),
                                    3600 * random.bounded(-3, 4)};
            vote.kind = VoteKind(random.bounded(3));
            vote.claim = Claim(random.bounded(3));
            vote.reason = u"because of =1+1"_s;
            if (n == 1) {
                vote.answer = u"it is 2"_s;
                vote.carriedFrom = u"https://lists.example.org/t/0"_s;
                vote.carriedObject = CarriedObject::Same;
            }
            if (random.bounded(5) == 0) {
                vote.admission = Admission::Admitted;
                vote.admissionReason = u"held in moderation"_s;
            }
            if (random.bounded(7) == 0) {
                vote.bindingOverride = BindingOverride::Binding;
                vote.bindingReason = u"elected last week"_s;
            }
            QVERIFY(session.addVote(vote));
        }
        if (i % 5 == 0) {
            const Timestamp closes{session.proposal(id)->period.closes->utcMs + 3'600'000, 7200};
            QVERIFY(session.extendVote(id, closes, u"a holiday"_s));
        }
        QVERIFY(session.notePublicCall(id, {fixture.clock().now(), u"<call@example.org>"_s}));
        if (i % 3 == 0) {
            QVERIFY(session.closeVote(id, u"all have voted"_s));
            QVERIFY(session.overrideResult(id, {u"link-repeated"_s}, u"ab12"_s, u"it is one"_s));
            QVERIFY(session.markResultSent(id, u"<r%1@example.org>"_s.arg(i)));
        } else if (i % 7 == 0) {
            QVERIFY(session.cancelVote(id, u"wrong text"_s));
        }
    }
}

} // namespace

class tst_BookDocument : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static QByteArray small()
    {
        SessionFixture fixture;
        fill(fixture, 1);
        return bytesOf(bookDocument(fixture.session()));
    }

private Q_SLOTS:
    void twoHundredRecordsComeBackTheSame()
    {
        SessionFixture fixture;
        fill(fixture, 200);
        fixture.clock().advanceMs(qint64(200) * 24 * 3'600'000);
        const auto written = bookDocument(fixture.session());
        QVERIFY(written);
        const auto document = readBookDocument(bytesOf(written));
        QVERIFY2(document, document ? "" : qPrintable(document.error().detail));
        const auto book = emptyBook(m_folder, fixture.clock());
        const auto done = book->importDocument(*document);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(done->records, 200);
        QCOMPARE(done->alreadyThere, 0);
        QVERIFY(done->differing.isEmpty());
        QVERIFY(book->verify()->intact);
        const QJsonObject own = comparable(bookDocument(*book));
        const QJsonObject given = comparable(written);
        QCOMPARE(own.value(u"voters"_s), given.value(u"voters"_s));
        QCOMPARE(own.value(u"roster"_s), given.value(u"roster"_s));
        const QJsonArray records = given.value(u"records"_s).toArray();
        QCOMPARE(records.size(), 200);
        for (qsizetype i = 0; i < records.size(); ++i) {
            const QJsonObject a = records.at(i).toObject();
            const QJsonObject b = own.value(u"records"_s).toArray().at(i).toObject();
            for (const QString &part : a.keys())
                QVERIFY2(a.value(part) == b.value(part), qPrintable(part));
        }
        QCOMPARE(own, given);
        for (const StoredMessage &message : book->messages(book->proposals().constFirst().id)) {
            QCOMPARE(book->rawMessage(message.id).value(),
                     fixture.session().rawMessage(message.id).value());
        }

        // Once more: nothing is taken twice, and nothing is written.
        const QString digest = *book->historyDigest();
        const auto again = book->importDocument(*document);
        QVERIFY(again);
        QCOMPARE(again->alreadyThere, 200);
        QCOMPARE(*book->historyDigest(), digest);
    }

    void oneRecordComesBackTheSame()
    {
        SessionFixture fixture;
        fill(fixture, 8);
        const ProposalId id = fixture.session().proposals().at(4).id;
        const auto written = recordDocument(fixture.session(), id);
        const auto document = readBookDocument(bytesOf(written));
        QVERIFY2(document, document ? "" : qPrintable(document.error().detail));
        const auto book = emptyBook(m_folder, fixture.clock());
        QVERIFY(book->importDocument(*document));
        QCOMPARE(book->proposals().size(), 1);
        QCOMPARE(book->evaluation(id).outcome, fixture.session().evaluation(id).outcome);
        QCOMPARE(book->periodHistory(id), fixture.session().periodHistory(id));
        QJsonObject own = announce::withoutRevisions(*recordDocument(*book, id));
        QJsonObject given = announce::withoutRevisions(*written);
        own.remove(u"history_digest"_s);
        given.remove(u"history_digest"_s);
        QCOMPARE(own, given);
        // What came along with the import is kept when it is extended further.
        const HistoryEntry entry = book->history(id.value)->constFirst();
        QCOMPARE(entry.changes.act, u"record.import"_s);
        QCOMPARE(entry.changes.actArgs.at(1), *fixture.session().historyDigest());
        // A second record of the same book finds its people there.
        const ProposalId other = fixture.session().proposals().at(5).id;
        const auto second = readBookDocument(bytesOf(recordDocument(fixture.session(), other)));
        QCOMPARE(book->importDocument(*second)->records, 1);
        QCOMPARE(book->voters().size(), fixture.session().voters().size());
    }

    void aRecordWithoutItsMailsIsStillRead()
    {
        SessionFixture fixture;
        fill(fixture, 1);
        const ProposalId id = fixture.session().proposals().constFirst().id;
        const auto document = readBookDocument(announce::recordJson(*fixture.session().record(id)));
        QVERIFY(document);
        const auto book = emptyBook(m_folder, fixture.clock());
        QVERIFY(book->importDocument(*document));
        QCOMPARE(book->evaluation(id).tally, fixture.session().evaluation(id).tally);
        QVERIFY(book->messages(id).isEmpty());
        // Where its mails are, it is the same record.
        const auto again = fixture.session().importDocument(*document);
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QCOMPARE(again->alreadyThere, 1);
    }

    void theOrderOfABookSaysNothing()
    {
        SessionFixture fixture;
        fill(fixture, 3);
        const auto document = readBookDocument(bytesOf(bookDocument(fixture.session())));
        const auto book = emptyBook(m_folder, fixture.clock());
        QVERIFY(book->importDocument(*document));
        const ProposalId id = book->proposals().constFirst().id;
        const VoteEventId first = book->events(id).constFirst().id;
        QVERIFY(book->events(id).size() > 1);
        QVERIFY(book->removeVote(first));
        QVERIFY(!book->importDocument(*document)); // another content
        QVERIFY(book->undo()); // now it stands last
        QVERIFY(book->events(id).constFirst().id != first);
        const auto again = book->importDocument(*document);
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QCOMPARE(again->alreadyThere, 3);
    }

    void anotherContentIsAConflictAndChangesNothing()
    {
        SessionFixture fixture;
        fill(fixture, 2);
        const auto document = readBookDocument(bytesOf(bookDocument(fixture.session())));
        const auto book = emptyBook(m_folder, fixture.clock());
        QVERIFY(book->importDocument(*document));
        Proposal changed = book->proposals().at(1);
        changed.text = u"Another text."_s;
        QVERIFY(book->changeProposal(changed));
        const QString digest = *book->historyDigest();
        QCOMPARE(book->importDocument(*document).error().code, ErrorCode::Conflict);
        QCOMPARE(*book->historyDigest(), digest);
        Voter renamed = book->voters().constFirst();
        renamed.name = u"Somebody else"_s;
        QVERIFY(book->changeVoter(renamed));
        QCOMPARE(book->importDocument(*document).error().code, ErrorCode::Conflict);
    }

    void aRemovedRowComesBackWithTheImport()
    {
        SessionFixture fixture;
        fill(fixture, 3);
        const auto written = bookDocument(fixture.session());
        const auto document = readBookDocument(bytesOf(written));
        const auto book = emptyBook(m_folder, fixture.clock());
        QVERIFY(book->importDocument(*document));
        // Undone as a whole, its rows are still in the book, out of view.
        while (book->undoStep())
            QVERIFY(book->undo());
        QVERIFY(book->proposals().isEmpty());
        const auto again = book->importDocument(*document);
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QCOMPARE(again->records, 3);
        const auto asStored = [&] { // in the order of the file; what came back is last in memory
            const auto stored = RecordSession::open(book->location(), fixture.clock(), u"x"_s);
            return comparable(bookDocument(**stored));
        };
        QCOMPARE(asStored(), comparable(written));
        // So is a role that somebody took off the roster.
        QVERIFY(book->removeRosterEntry(
                book->roster(book->projects().constFirst().id).entries().constFirst().id));
        QVERIFY(book->importDocument(*document));
        QCOMPARE(asStored(), comparable(written));
        QVERIFY(book->verify()->intact);
    }

    void aGrownRosterIsNoConflict()
    {
        SessionFixture fixture;
        fill(fixture, 3);
        const auto document = readBookDocument(bytesOf(bookDocument(fixture.session())));
        const auto book = emptyBook(m_folder, fixture.clock());
        QVERIFY(book->importDocument(*document));
        Voter newcomer;
        newcomer.name = u"Gita Rao"_s;
        const auto joined = book->addVoter(newcomer);
        RosterEntry entry;
        entry.projectId = book->projects().constFirst().id;
        entry.voterId = *joined;
        entry.role = Role::Pmc;
        QVERIFY(book->addRosterEntry(entry));
        QCOMPARE(book->importDocument(*document)->alreadyThere, 3);
    }

    void anOutcomeThatDoesNotFollowIsSaid()
    {
        SessionFixture fixture;
        fill(fixture, 1);
        QByteArray json = bytesOf(bookDocument(fixture.session()));
        BookDocument document = *readBookDocument(json);
        document.stated.first().verdict = u"something"_s;
        const auto book = emptyBook(m_folder, fixture.clock());
        const auto done = book->importDocument(document);
        QVERIFY(done);
        QCOMPARE(done->differing, QList<ProposalId>{document.rows.proposals.constFirst().id});
    }

    void brokenDocumentsAreRefused_data()
    {
        QTest::addColumn<QString>("path"); // where a value is exchanged; "" for the whole
        QTest::addColumn<QByteArray>("value"); // JSON in brackets; "" takes the member away
        QTest::addColumn<QString>("where");
        QTest::newRow("no schema") << u"schema"_s << QByteArray() << u"schema"_s;
        QTest::newRow("newer schema")
                << u"schema"_s << QByteArray("[\"tallybook.book-export/2\"]") << u"schema"_s;
        QTest::newRow("text for a list") << u"voters"_s << QByteArray("[\"x\"]") << u"voters"_s;
        QTest::newRow("no id") << u"voters/0/id"_s << QByteArray() << u"voters[0].id"_s;
        QTest::newRow("number for a name")
                << u"voters/0/name"_s << QByteArray("[7]") << u"voters[0].name"_s;
        QTest::newRow("unknown role")
                << u"roster/0/role"_s << QByteArray("[\"emperor\"]") << u"roster[0].role"_s;
        QTest::newRow("unknown day")
                << u"roster/0/from"_s << QByteArray("[\"2026-13-01\"]") << u"roster[0].from"_s;
        QTest::newRow("unknown voter")
                << u"roster/0/voter_id"_s << QByteArray("[\"nobody\"]") << u"roster"_s;
        QTest::newRow("status") << u"records/0/proposal/status"_s << QByteArray("[\"won\"]")
                                << u"records[0].proposal.status"_s;
        QTest::newRow("moment") << u"records/0/proposal/created_at"_s << QByteArray("[\"noon\"]")
                                << u"records[0].proposal.created_at"_s;
        QTest::newRow("rule") << u"records/0/proposal/rule/conditions"_s << QByteArray("[[{}]]")
                              << u"records[0].proposal.rule"_s;
        const QByteArray shipped =
                QJsonDocument(
                        QJsonArray{QJsonArray{
                                RuleCatalogue::shipped().find(u"majority-approval"_s)->toJson()}})
                        .toJson();
        QTest::newRow("own rule with a shipped id")
                << u"projects/0/own_rules"_s << shipped << u"projects[0].own_rules"_s;
        QTest::newRow("fraction") << u"records/0/events/0/value/hundredths"_s << QByteArray("[1.5]")
                                  << u"records[0].events[0].value.hundredths"_s;
        QTest::newRow("huge number")
                << u"records/0/events/0/value/hundredths"_s << QByteArray("[1e300]")
                << u"records[0].events[0].value.hundredths"_s;
        QTest::newRow("another mail") << u"records/0/messages/0/raw"_s << QByteArray("[\"SGk=\"]")
                                      << u"records[0].messages[0].raw"_s;
        QTest::newRow("no base64") << u"records/0/messages/0/raw"_s << QByteArray("[\"%%\"]")
                                   << u"records[0].messages[0].raw"_s;
    }

    void brokenDocumentsAreRefused()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, value);
        QFETCH(QString, where);
        const QJsonValue replacement = value.isEmpty()
                ? QJsonValue(QJsonValue::Undefined)
                : QJsonDocument::fromJson(value).array().first();
        const std::function<QJsonValue(QJsonValue, QStringList)> exchanged =
                [&](const QJsonValue &in, const QStringList &steps) -> QJsonValue {
            if (steps.isEmpty())
                return replacement;
            if (in.isArray()) {
                QJsonArray array = in.toArray();
                array[steps.first().toInt()] =
                        exchanged(array.at(steps.first().toInt()), steps.mid(1));
                return array;
            }
            QJsonObject object = in.toObject();
            const QJsonValue inner = exchanged(object.value(steps.first()), steps.mid(1));
            if (inner.isUndefined())
                object.remove(steps.first());
            else
                object.insert(steps.first(), inner);
            return object;
        };
        const QJsonObject whole = QJsonDocument::fromJson(small()).object();
        const QJsonObject broken = exchanged(whole, path.split(u'/')).toObject();
        QVERIFY(broken != whole);
        const auto refused = readBookDocument(QJsonDocument(broken).toJson());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidJson);
        QCOMPARE(refused.error().args.size(), 2);
        QCOMPARE(refused.error().args.first(), where);
    }

    void cutOffIsRefused()
    {
        const QByteArray whole = small();
        const auto refused = readBookDocument(whole.first(whole.size() / 2));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidJson);
        QCOMPARE(refused.error().args.size(), 1);
        QVERIFY(!readBookDocument({}));
        QVERIFY(!readBookDocument("[]"));
    }

    void anEntryTwiceIsRefused()
    {
        QJsonObject whole = QJsonDocument::fromJson(small()).object();
        QJsonArray voters = whole.value(u"voters"_s).toArray();
        voters.append(voters.first());
        whole.insert(u"voters"_s, voters);
        QCOMPARE(readBookDocument(QJsonDocument(whole).toJson()).error().args.value(0),
                 u"voters"_s);
    }

    void aReplayIsNoRecord()
    {
        SessionFixture fixture;
        const ProposalId id = fixture.openVote(u"A direction"_s);
        const auto then = fixture.session().recordAt(id, fixture.clock().now());
        QCOMPARE(readBookDocument(announce::recordJson(*then)).error().args.value(0), u"as_of"_s);
    }

    /// The files were written by the first version that could; they are never written anew, so that
    /// an export of then is read for ever. After a change of the schema they gain a sibling.
    void exportsOfThePastAreRead_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("records");
        QTest::newRow("record/1") << u"record-1.json"_s << 1;
        QTest::newRow("book-export/1") << u"book-export-1.json"_s << 3;
        QTest::newRow("record/1, second book") << u"record-2.json"_s << 1;
        QTest::newRow("book-export/1, second book") << u"book-export-2.json"_s << 3;
    }

    void exportsOfThePastAreRead()
    {
        QFETCH(QString, file);
        QFETCH(int, records);
        const QString path = sourcePath(u"tests/golden/exports/"_s + file);
        if (qEnvironmentVariableIsSet("TALLYBOOK_WRITE_EXPORTS") && !QFile::exists(path)) {
            SessionFixture fixture;
            fill(fixture, 3);
            const ProposalId id = fixture.session().proposals().constFirst().id;
            QVERIFY(QDir().mkpath(QFileInfo(path).path()));
            QFile out(path);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(bytesOf(records == 1 ? recordDocument(fixture.session(), id)
                                           : bookDocument(fixture.session())));
        }
        const auto document = readBookDocument(readFile(path));
        QVERIFY2(document, document ? "" : qPrintable(document.error().detail));
        FixedClock clock(*Timestamp::fromIso(u"2030-01-01T00:00:00Z"_s));
        const auto book = emptyBook(m_folder, clock);
        const auto done = book->importDocument(*document);
        QVERIFY(done);
        QCOMPARE(done->records, records);
        QVERIFY(done->differing.isEmpty());
        const Proposal first = book->proposals().constFirst();
        QCOMPARE(first.status, ProposalStatus::ResultSent);
        QCOMPARE(first.title, u"Größe 0: \"x\" \u202E {{title}}"_s);
        QCOMPARE(book->messages(first.id).size(), 3);
        QCOMPARE(book->unsettled(first.id).size(), 1);
        QCOMPARE(book->decisions(first.id).size(), 1);
        QCOMPARE(book->periodHistory(first.id).extensions.size(), 1);
        // What the first form of the book did not know is at its default there.
        const bool second = file.contains(u"-2."_s);
        QCOMPARE(first.publicCalls.size(), second ? 1 : 0);
        QCOMPARE(first.resultOverrides.value(0).reason, second ? u"it is one"_s : QString());
        QCOMPARE(book->rules(first.projectId).find(u"own-two-thirds"_s).has_value(), second);
    }
};

QTEST_GUILESS_MAIN(tst_BookDocument)
#include "tst_bookdocument.moc"
