// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/book/FormDraft.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class tst_FormDraft final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        QTemporaryDir folder;
        const QJsonObject fields{{u"title"_s, u"Unity als Haupt‑Codebasis"_s}};
        QVERIFY(FormDraft(folder.path()).keep(u"r1"_s, 4, fields));
        const auto kept = FormDraft(folder.path()).kept(u"r1"_s); // as after a restart
        QVERIFY(kept);
        QCOMPARE(kept->revision, 4);
        QCOMPARE(kept->fields, fields);
        QVERIFY(!FormDraft(folder.path()).kept(u"r2"_s));
    }

    void replacesAndDiscards()
    {
        QTemporaryDir folder;
        const FormDraft drafts(folder.path());
        QVERIFY(drafts.keep(u"r1"_s, 1, {{u"title"_s, u"first"_s}}));
        QVERIFY(drafts.keep(u"r1"_s, 1, {{u"title"_s, u"second"_s}}));
        QCOMPARE(drafts.kept(u"r1"_s)->fields.value(u"title"_s).toString(), u"second"_s);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        drafts.discard(u"r1"_s);
        QVERIFY(!drafts.kept(u"r1"_s));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void formsOfOneRunKeepToTheirOwn()
    {
        QTemporaryDir folder;
        auto first = std::make_unique<FormDraft>(folder.path());
        const FormDraft second(folder.path());
        const auto title = [](const std::optional<FormDraft::Kept> &kept) {
            return kept ? kept->fields.value(u"title"_s).toString() : QString();
        };
        QVERIFY(first->keep(u"r1"_s, 1, {{u"title"_s, u"of the first"_s}}));
        QVERIFY(!second.kept(u"r1"_s));
        second.discard(u"r1"_s);
        QCOMPARE(title(first->kept(u"r1"_s)), u"of the first"_s);
        QVERIFY(second.keep(u"r1"_s, 1, {{u"title"_s, u"of the second"_s}}));
        QCOMPARE(title(first->kept(u"r1"_s)), u"of the first"_s);
        second.discard(u"r1"_s);
        // What a form left behind is there for the next.
        first.reset();
        QCOMPARE(title(second.kept(u"r1"_s)), u"of the first"_s);
    }

    void idNeverNamesAPath()
    {
        QTemporaryDir folder;
        const FormDraft drafts(folder.filePath(u"drafts"_s));
        QVERIFY(drafts.keep(u"../../escaped"_s, 1, {}));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
        QVERIFY(drafts.kept(u"../../escaped"_s));
    }

    void damagedFileIsNoDraft()
    {
        QTemporaryDir folder;
        const FormDraft drafts(folder.path());
        QVERIFY(drafts.keep(u"r1"_s, 1, {}));
        const QString name = QDir(folder.path()).entryList(QDir::Files).constFirst();
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"schema\":\"tallyb");
        file.close();
        QVERIFY(!drafts.kept(u"r1"_s));
    }

    void unwritableFolderIsAnError()
    {
        QTemporaryDir folder;
        const QString blocked = folder.filePath(u"file"_s);
        QFile file(blocked);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Status kept = FormDraft(blocked + u"/drafts"_s).keep(u"r1"_s, 1, {});
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::FileUnwritable);
    }

    void onlyTheOwnerReadsIt()
    {
        QTemporaryDir folder;
        QVERIFY(FormDraft(folder.path()).keep(u"r1"_s, 1, {}));
        const QString name = QDir(folder.path()).entryList(QDir::Files).constFirst();
        const auto others =
                QFile::permissions(folder.filePath(name)) & (QFile::ReadGroup | QFile::ReadOther);
        QVERIFY(!others);
    }
};

QTEST_GUILESS_MAIN(tst_FormDraft)
#include "tst_formdraft.moc"
