// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/intake/ImportJob.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray mail(int n)
{
    const QByteArray id = QByteArray::number(n);
    return "From x Sun Nov  1 13:00:00 2026\nFrom: P" + id + " <p" + id
            + "@example.org>\nSubject: Re: [VOTE] Unity\nMessage-ID: <" + id
            + "@example.org>\nDate: Sun, 1 Nov 2026 13:00:00 +0000\n\n+1\n\n";
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

ImportSource file(const QString &path)
{
    return {ImportSource::Kind::File, path, {}, {}};
}

} // namespace

class tst_ImportJob final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<ImportJobResult>(); }

    void messagesOfAnArchiveAreTakenAndNoOthers()
    {
        QTemporaryDir folder;
        const QString path = written(folder, u"a.mbox"_s, mail(1) + mail(2) + mail(3));
        ArchiveThread thread;
        (void)ArchiveReader::read({{path}, {}, {}, {}, {}, 1},
                                  [&](const ArchiveThread &found) { thread = found; });
        QCOMPARE(thread.places.size(), 3);
        ImportSource source;
        source.kind = ImportSource::Kind::Archive;
        source.selection = {{path}, thread.places.mid(1)};
        const ImportJobResult two = ImportJob::run({source}, {}, InputForm::Unknown, {});
        QCOMPARE(two.plan.account.given, 2);
        QCOMPARE(two.plan.form, InputForm::Mbox);
        QCOMPARE(two.plan.items.first().read.message.messageId, u"<2@example.org>"_s);
        QVERIFY(!two.plan.items.first().read.message.raw.isEmpty());
        // Somebody wrote into the archive meanwhile.
        (void)written(folder, u"a.mbox"_s, mail(9) + mail(1) + mail(2) + mail(3));
        const ImportJobResult changed = ImportJob::run({source}, {}, {}, {});
        QVERIFY(changed.plan.items.isEmpty());
        QCOMPARE(changed.failures.size(), 1);
        QCOMPARE(changed.failures.first().first, path);
        QCOMPARE(changed.failures.first().second.code, ErrorCode::FileChanged);
        const auto stopped = ImportJob::run({source}, {}, {}, [](qint64, qint64) { return false; });
        QVERIFY(stopped.cancelled);
    }

    void severalFilesBecomeOnePlan()
    {
        QTemporaryDir folder;
        ImportJob job;
        QSignalSpy finished(&job, &ImportJob::finished);
        job.start({file(written(folder, u"a.mbox"_s, mail(1) + mail(2))),
                   file(written(folder, u"b.mbox"_s, mail(2) + mail(3)))},
                  {});
        QVERIFY(finished.wait(20'000));
        const auto result = finished.at(0).at(0).value<ImportJobResult>();
        QVERIFY(!result.cancelled);
        QVERIFY(result.failures.isEmpty());
        QCOMPARE(result.plan.account.given, 4);
        QCOMPARE(result.plan.account.of(MessageFate::Duplicate), 1);
        QVERIFY(result.plan.account.addsUp());
    }

    void oneBadFileDoesNotLoseTheOthers()
    {
        QTemporaryDir folder;
        const auto result = ImportJob::run({file(folder.filePath(u"missing.mbox"_s)),
                                            file(written(folder, u"a.mbox"_s, mail(1)))},
                                           {}, {}, {});
        QCOMPARE(result.failures.size(), 1);
        QCOMPARE(result.failures.constFirst().second.code, ErrorCode::FileNotFound);
        QCOMPARE(result.plan.account.given, 1);
    }

    void cancelGivesNoPlan()
    {
        QTemporaryDir folder;
        QByteArray archive;
        for (int n = 0; n < 20'000; ++n)
            archive += mail(n);
        ImportJob job;
        QSignalSpy finished(&job, &ImportJob::finished);
        job.start({file(written(folder, u"long.mbox"_s, archive))}, {});
        QVERIFY(job.isRunning());
        job.cancel();
        QVERIFY(finished.wait(60'000));
        const auto result = finished.at(0).at(0).value<ImportJobResult>();
        QVERIFY(result.cancelled);
        QVERIFY(result.plan.items.isEmpty());
    }

    void progressCanCancelBetweenSources()
    {
        int calls = 0;
        const auto result = ImportJob::run({{ImportSource::Kind::Text, {}, u"+1"_s, {}},
                                            {ImportSource::Kind::Text, {}, u"-1"_s, {}}},
                                           {}, {}, [&calls](qint64 done, qint64 total) {
                                               ++calls;
                                               return done * 2 < total;
                                           });
        QVERIFY(result.cancelled);
        QVERIFY(calls >= 2);
    }

    void markupKeepsItsQuotations()
    {
        ImportSource source{ImportSource::Kind::Html,
                            {},
                            u"<p>-0 for me</p><blockquote>+1 from everybody</blockquote>"_s,
                            u"-0 for me\n+1 from everybody"_s};
        const auto result = ImportJob::run({source}, {}, {}, {});
        QCOMPARE(result.plan.items.size(), 1);
        const MessageReading &reading = result.plan.items.constFirst().read.reading;
        QCOMPARE(reading.candidates.size(), 1);
        QCOMPARE(reading.candidates.constFirst().value->canonical(), u"-0"_s);
    }

    void chosenFormGoesBeforeTheRecognisedOne()
    {
        QTemporaryDir folder;
        const QString path = written(folder, u"a.mbox"_s, mail(1) + mail(2));
        const auto result = ImportJob::run({file(path)}, {}, InputForm::Unknown, {});
        QCOMPARE(result.plan.account.given, 1);
    }
};

QTEST_GUILESS_MAIN(tst_ImportJob)
#include "tst_importjob.moc"
