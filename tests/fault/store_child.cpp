// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "BookFolder.h"

#include <QCoreApplication>
#include <QThread>

#include <cstdio>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

void say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}

int import(RecordStore &store, int votes)
{
    const test::Import import = test::sampleImport(votes);
    for (auto blob = import.blobs.begin(); blob != import.blobs.end(); ++blob)
        store.stageBlob(blob.key(), blob.value());
    say("ready");
    if (!store.apply(import.changes))
        return 1;
    say("done");
    return 0;
}

int notes(RecordStore &store, int count)
{
    say("ready");
    for (int i = 0; i < count; ++i) {
        if (!store.apply(test::act(u"note.child"_s, {})))
            return 1;
    }
    return 0;
}

/// Takes the write lock and keeps it until killed.
int hold(const QString &path)
{
    const auto connection = test::connectPast(path);
    if (!connection || !connection->execute(u"BEGIN IMMEDIATE"_s))
        return 1;
    say("ready");
    QThread::sleep(600);
    return 1;
}

} // namespace

/// What the tests of this folder start and kill: `import BOOK VOTES`, `notes BOOK COUNT`,
/// `hold BOOK` and `create BOOK`. Each says "ready" when it begins, and `import` and `create` say
/// "done" when their call has returned.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString task = arguments.value(1);
    const QString path = arguments.value(2);
    const int count = arguments.value(3).toInt();
    const SystemClock clock;
    if (task == u"hold"_s)
        return hold(path);
    if (task == u"create"_s) {
        say("ready");
        if (!createSqliteBook(path, clock))
            return 1;
        say("done");
        return 0;
    }
    SqliteBookOptions patient;
    patient.busyTimeoutMs = 30'000;
    const Result<std::unique_ptr<RecordStore>> store = openSqliteBook(path, clock, false, patient);
    if (!store) {
        std::fprintf(stderr, "%s\n", test::problem(store).constData());
        return 2;
    }
    return task == u"import"_s ? import(**store, count) : notes(**store, count);
}
