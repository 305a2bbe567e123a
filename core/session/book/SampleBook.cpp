// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/book/SampleBook.h"

#include "core/session/RecordSession.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;

struct Person {
    QString name;
    QString address;
};

/// Builds the sample step by step; the clock is set to the moment at which each act is to have
/// happened.
class SampleBuilder
{
public:
    SampleBuilder(const QJsonObject &sample, Timestamp now)
        : m_sample(sample)
        , m_now(now)
    {
    }

    [[nodiscard]] Status build(const QString &path)
    {
        FixedClock clock(Timestamp{m_now.utcMs - 90 * 24 * hourMs, 0});
        auto session = RecordSession::create(path, clock, projectField(u"chair"_s));
        if (!session)
            return tl::unexpected(session.error());
        if (Status done = addPeople(**session); !done)
            return done;
        for (const QJsonValue &record : m_sample.value(u"records"_s).toArray()) {
            if (Status done = addRecord(**session, clock, record.toObject()); !done)
                return done;
        }
        return {};
    }

private:
    [[nodiscard]] QString projectField(const QString &name) const
    {
        return m_sample.value(u"project"_s).toObject().value(name).toString();
    }

    [[nodiscard]] Status addPeople(RecordSession &session)
    {
        Project project;
        project.name = projectField(u"name"_s);
        project.committee = projectField(u"committee"_s);
        project.devList = projectField(u"devList"_s);
        project.chair = projectField(u"chair"_s);
        const auto id = session.addProject(project);
        if (!id)
            return tl::unexpected(id.error());
        m_project = *id;

        RosterImport import;
        for (const QJsonValue &value : m_sample.value(u"people"_s).toArray()) {
            const QJsonObject person = value.toObject();
            remember(person);
            Voter voter;
            voter.id = VoterId::create();
            voter.name = person.value(u"name"_s).toString();
            voter.asfId = person.value(u"id"_s).toString();
            voter.addresses = QStringList{person.value(u"address"_s).toString()};
            RosterEntry entry;
            entry.id = RosterEntryId::create();
            entry.voterId = voter.id;
            entry.role = roleFromName(person.value(u"role"_s).toString())
                                 .value_or(tallybook::Role::Contributor);
            entry.from = QDate::fromString(person.value(u"from"_s).toString(), Qt::ISODate);
            if (person.contains(u"until"_s))
                entry.until = QDate::fromString(person.value(u"until"_s).toString(), Qt::ISODate);
            import.voters.append(voter);
            import.entries.append(entry);
        }
        for (const QJsonValue &value : m_sample.value(u"visitors"_s).toArray())
            remember(value.toObject());
        return session.importRoster(m_project, import);
    }

    void remember(const QJsonObject &person)
    {
        m_people.insert(
                person.value(u"key"_s).toString(),
                {person.value(u"name"_s).toString(), person.value(u"address"_s).toString()});
    }

    [[nodiscard]] Status addRecord(RecordSession &session, FixedClock &clock,
                                   const QJsonObject &record)
    {
        const qint64 opens =
                m_now.utcMs - qint64(record.value(u"openedDaysAgo"_s).toDouble() * 24) * hourMs;
        clock.set(Timestamp{opens - 24 * hourMs, 0});
        Proposal proposal = proposalOf(record);
        const QString status = record.value(u"status"_s).toString();
        if (status == u"draft") {
            clock.set(Timestamp{m_now.utcMs - hourMs, 0});
            return session.addProposal(proposal).map([](const ProposalId &) {});
        }
        proposal.period.opens = Timestamp{opens, 0};
        proposal.period.closes = Timestamp{opens + record.value(u"hours"_s).toInt() * hourMs, 0};
        proposal.callMessageId = messageId(proposal.title, -1);
        proposal.threadLink = u"https://lists.example.org/thread/%1"_s.arg(opens / hourMs);
        const auto id = session.addProposal(proposal);
        if (!id)
            return tl::unexpected(id.error());
        clock.set(*proposal.period.opens);
        if (Status done = session.openVote(*id); !done)
            return done;
        clock.set(std::min(m_now, Timestamp{proposal.period.closes->utcMs + 4 * hourMs, 0}));
        if (Status done = importReplies(session, *id, proposal, record); !done)
            return done;
        if (status == u"open")
            return {};
        if (status == u"cancelled")
            return session.cancelVote(*id, record.value(u"reason"_s).toString());
        if (Status done = session.closeVote(*id, u"decisive votes confirmed by the chair"_s); !done)
            return done;
        if (status == u"closed")
            return {};
        clock.advanceMs(hourMs);
        return session.markResultSent(*id, messageId(proposal.title, -2));
    }

    [[nodiscard]] Proposal proposalOf(const QJsonObject &record) const
    {
        Proposal proposal;
        proposal.projectId = m_project;
        proposal.kind = proposalKindFromName(record.value(u"kind"_s).toString())
                                .value_or(ProposalKind::Other);
        proposal.title = record.value(u"title"_s).toString();
        proposal.text = record.value(u"text"_s).toString();
        proposal.moduleName = record.value(u"moduleName"_s).toString();
        proposal.moduleScope = record.value(u"moduleScope"_s).toString();
        proposal.oldCodebase = record.value(u"oldCodebase"_s).toString();
        proposal.newCodebase = record.value(u"newCodebase"_s).toString();
        proposal.conversationSummary = record.value(u"summary"_s).toString();
        proposal.alternatives = record.value(u"alternatives"_s).toString();
        proposal.proposer = projectField(u"chair"_s);
        const RuleCatalogue &rules = RuleCatalogue::shipped();
        proposal.rule =
                rules.find(record.value(u"rule"_s).toString()).value_or(rules.rules().constFirst());
        for (const QJsonValue &value : record.value(u"conversations"_s).toArray()) {
            const QJsonObject conversation = value.toObject();
            proposal.conversations.append({conversation.value(u"title"_s).toString(),
                                           conversation.value(u"link"_s).toString(),
                                           conversation.value(u"where"_s).toString(),
                                           conversation.value(u"when"_s).toString(),
                                           conversation.value(u"participants"_s).toString()});
        }
        return proposal;
    }

    [[nodiscard]] static QString messageId(const QString &title, int number)
    {
        const QByteArray digest =
                QCryptographicHash::hash(title.toUtf8(), QCryptographicHash::Sha256)
                        .toHex()
                        .left(8);
        return u"<sample-%1-%2@lists.example.org>"_s.arg(QString::fromLatin1(digest),
                                                         QString::number(number + 2));
    }

    [[nodiscard]] static QString mail(const QString &from, const QString &subject,
                                      const QString &id, const QString &inReplyTo, Timestamp date,
                                      const QString &body)
    {
        const QDateTime utc = date.toUtc();
        const QString written = QLocale::c().toString(utc, u"ddd, dd MMM yyyy HH:mm:ss +0000"_s);
        return u"From - "_s + QLocale::c().toString(utc, u"ddd MMM dd HH:mm:ss yyyy"_s)
                + u"\nFrom: "_s + from + u"\nDate: "_s + written + u"\nSubject: "_s + subject
                + u"\nMessage-ID: "_s + id
                + (inReplyTo.isEmpty() ? QString() : u"\nIn-Reply-To: "_s + inReplyTo)
                + u"\nContent-Type: text/plain; charset=utf-8\n\n"_s + body + u"\n\n"_s;
    }

    [[nodiscard]] Status importReplies(RecordSession &session, const ProposalId &id,
                                       const Proposal &proposal, const QJsonObject &record)
    {
        const Timestamp opens = *proposal.period.opens;
        const QString call = messageId(proposal.title, -1);
        const Person chair = m_people.value(u"ada"_s);
        QString mbox = mail(u"%1 <%2>"_s.arg(chair.name, chair.address),
                            u"[VOTE] "_s + proposal.title, call, {}, opens,
                            u"Please vote on the proposal below.\n\n"_s + proposal.text
                                    + u"\n\n[ ] +1 approve\n[ ] 0 no opinion\n"
                                      "[ ] -1 disapprove, because ...\n"_s);
        int number = 0;
        for (const QJsonValue &value : record.value(u"replies"_s).toArray()) {
            const QJsonObject reply = value.toObject();
            const Person person = m_people.value(reply.value(u"who"_s).toString());
            const Timestamp date{
                    opens.utcMs + qint64(reply.value(u"hours"_s).toDouble() * double(hourMs)), 0};
            mbox += mail(u"%1 <%2>"_s.arg(person.name, person.address),
                         u"Re: [VOTE] "_s + proposal.title, messageId(proposal.title, ++number),
                         call, date, reply.value(u"body"_s).toString());
        }
        const auto input = InputReader::readBytes(mbox.toUtf8(), u"sample.mbox"_s);
        if (!input)
            return tl::unexpected(input.error());
        return session.acceptImport(id, planImport(*input, session.importContext(id)));
    }

    QJsonObject m_sample;
    Timestamp m_now;
    ProjectId m_project;
    QHash<QString, Person> m_people;
};

} // namespace

QString shippedSample()
{
    return u":/tallybook/samples/larch.json"_s;
}

Status createSampleBook(const QString &path, const Clock &clock, const QString &description)
{
    QFile file(description);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotFound, file.fileName());
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return fail(ErrorCode::InvalidJson, file.fileName());
    return SampleBuilder(document.object(), clock.now()).build(path);
}

} // namespace tallybook
