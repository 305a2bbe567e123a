// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// Text of others, in every place that shows some: no picture is loaded, no markup is taken for any,
// no character turns a line round, nothing is lost, and no length breaks a window.
#include "tests/gui/GuiHelp.h"
#include "tests/support/SessionFixture.h"
#include "ui/dialogs/CommandPalette.h"
#include "ui/dialogs/ImportReview.h"
#include "ui/dialogs/ResultCheckWindow.h"
#include "ui/dialogs/RosterWindow.h"
#include "ui/dialogs/archive/ArchiveBrowser.h"
#include "ui/dialogs/roster/MergeDialog.h"
#include "ui/support/book/Desk.h"
#include "ui/views/announce/AnnouncePage.h"
#include "ui/views/main/ImportDoor.h"
#include "ui/views/main/MainActions.h"
#include "ui/views/main/MainWindow.h"
#include "ui/views/main/OpenBook.h"
#include "ui/views/main/RecordTabs.h"
#include "ui/views/votes/VotesPage.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A colour that no palette of the program and no font smoothing makes.
constexpr QRgb magenta = 0xffff00c8;
/// Characters that turn the text round them, or break its line.
const QString turning = u"\u202A\u202B\u202D\u202E\u2029"_s;

bool showsPicture(const QImage &picture)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if ((picture.pixel(x, y) | 0xff000000) == magenta)
                return true;
        }
    }
    return false;
}

/// All that a screen reader could say of what is in the window, but for what a person edits.
QStringList spoken(const QWidget *window)
{
    QStringList all;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        QAccessibleInterface *node = QAccessible::queryAccessibleInterface(widget);
        if (node)
            all += {node->text(QAccessible::Name), node->text(QAccessible::Description)};
        if (const auto *text = qobject_cast<QPlainTextEdit *>(widget); text && text->isReadOnly())
            all += text->toPlainText();
        const auto *view = qobject_cast<QAbstractItemView *>(widget);
        if (!view || !view->model())
            continue;
        const QAbstractItemModel *model = view->model();
        const std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &parent) {
            for (int row = 0; row < qMin(model->rowCount(parent), 200); ++row) {
                for (int column = 0; column < model->columnCount(parent); ++column) {
                    const QModelIndex cell = model->index(row, column, parent);
                    for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole),
                                           int(Qt::AccessibleDescriptionRole)})
                        all += cell.data(role).toString();
                }
                walk(model->index(row, 0, parent));
            }
        };
        walk({});
    }
    return all;
}

} // namespace

class tst_Untrusted final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_picture;
    std::unique_ptr<SessionFixture> m_book;
    std::unique_ptr<MainWindow> m_window;
    FakeFileAsk m_ask;

    /// What is looked for in each window: words of the text that must still be there.
    void look(QWidget *window, const QString &where, const QString &words)
    {
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window));
        QStringList all;
        QVERIFY2(QTest::qWaitFor(
                         [&] {
                             all = spoken(window);
                             return std::any_of(all.cbegin(), all.cend(), [&](const QString &each) {
                                 return each.contains(words);
                             });
                         },
                         10'000),
                 qPrintable(where + u" does not say “"_s + words.left(60) + u"”: "_s
                            + all.join(u" | "_s).left(2000)));
        for (const QString &each : std::as_const(all)) {
            QVERIFY2(!each.contains(u"<qt>"_s) && !each.contains(u"&lt;"_s),
                     qPrintable(where + u": "_s + each.left(200)));
            QVERIFY2(std::none_of(turning.cbegin(), turning.cend(),
                                  [&each](QChar c) { return each.contains(c); }),
                     qPrintable(where + u": "_s + each.left(200)));
        }
        QVERIFY2(!showsPicture(window->grab().toImage()), qPrintable(where));
        QVERIFY2(window->minimumSizeHint().width() <= 1366,
                 qPrintable(where + QString::number(window->minimumSizeHint().width())));
    }

    /// A book that has the text in every field which takes one.
    ProposalId fill(const QString &text)
    {
        m_book = std::make_unique<SessionFixture>();
        RecordSession &session = m_book->session();
        const ProposalId id = m_book->openVote(u"Vote"_s);
        Proposal record = *session.proposal(id);
        record.title = text;
        record.text = text;
        record.proposer = text;
        record.alternatives = text;
        record.conversationSummary = text;
        record.conversations = {{text, u"https://example.org"_s, text, text, text}};
        if (!session.changeProposal(record))
            qFatal("the record");
        Voter ada = *session.voter(m_book->voter(u"Ada Voss"_s));
        ada.name = text;
        if (!session.changeVoter(ada))
            qFatal("the voter");
        Project project = *session.project(m_book->project());
        project.name = text;
        if (!session.changeProject(project))
            qFatal("the project");
        VoteEvent vote = m_book->vote(id, u"Bo Lindqvist"_s, VoteValue::minusOne());
        vote.voterId = ada.id;
        vote.reason = text;
        vote.bindingOverride = BindingOverride::Binding;
        vote.bindingReason = text;
        vote.answer = text;
        if (!session.addVote(vote))
            qFatal("the vote");
        m_book->import(id, mail(text, 13));
        return id;
    }

    /// A mail with the text as name, subject and body. Header lines are encoded as mail has them.
    static QByteArray mail(const QString &text, int hour)
    {
        const auto header = [](const QString &words) {
            // What has more lines of header than mail has is not taken for a mail.
            const qsizetype most = qMin<qsizetype>(words.size(), 600);
            QByteArray all;
            for (qsizetype at = 0; at < most; at += 12)
                all += "=?utf-8?B?" + words.mid(at, 12).toUtf8().toBase64() + "?=\n ";
            return all.trimmed();
        };
        return "From: " + header(text) + " <bo@example.org>\nMessage-ID: <b"
                + QByteArray::number(hour) + "@example.org>\nDate: Sun, 1 Nov 2026 "
                + QByteArray::number(hour) + ":00:00 +0000\nSubject: Re: [VOTE] " + header(text)
                + "\nContent-Type: text/plain; charset=utf-8\n\n+1\n\n" + text.toUtf8() + "\n";
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"TallybookTest"_s);
        QCoreApplication::setApplicationName(u"tst_untrusted"_s);
        m_picture = m_folder.filePath(u"x.png"_s);
        QImage picture(48, 48, QImage::Format_RGB32);
        picture.fill(magenta);
        QVERIFY(picture.save(m_picture));
    }
    void cleanup()
    {
        m_window.reset();
        m_book.reset();
        QSettings().clear();
    }

    void theTestSeesAPicture()
    {
        QLabel label(u"<img src=\"file://%1\">"_s.arg(m_picture));
        label.show();
        QVERIFY(showsPicture(label.grab().toImage()));
    }

    void everyPlaceShowsItPlain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words"); // of it, as they must be shown
        QTest::newRow("picture") << u"<img src=\"file://%1\"> see"_s.arg(m_picture)
                                 << u"<img src="_s;
        QTest::newRow("link") << u"<a href=\"https://example.org\">a</a> & b"_s << u"</a> & b"_s;
        QTest::newRow("table") << u"<table bgcolor=\"#ff00c8\"><tr><td>x</table>"_s
                               << u"<table bgcolor"_s;
        QTest::newRow("turned") << u"gnp\u202Egpj.exe"_s << u"gnp\u27E8RLO\u27E9gpj"_s;
        QTest::newRow("long") << QString(10'000, u'x') << QString(40, u'x');
    }

    void everyPlaceShowsItPlain()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        const ProposalId id = fill(text);
        m_window = std::make_unique<MainWindow>(m_book->clock(), m_book->actor());
        m_window->setFileAsk(&m_ask);
        m_window->resize(1320, 820);
        m_window->show();
        auto opened = RecordSession::open(m_book->path(), m_book->clock(), m_book->actor());
        QVERIFY(opened);
        m_window->showBook(std::move(*opened));
        OpenBook *book = m_window->book();
        book->desk()->setCurrentProposal(id);
        for (int page = 0; page < RecordTabs::pages; ++page) {
            book->tabs()->showPage(RecordTabs::Page(page));
            look(m_window.get(), RecordTabs::pageName(RecordTabs::Page(page)), words);
        }
        for (int kind = 0; kind <= int(AnnouncePage::Kind::Summary); ++kind) {
            book->tabs()->announce()->setKind(AnnouncePage::Kind(kind));
            book->tabs()->showPage(RecordTabs::Page::Announce);
            look(m_window.get(), u"announcement %1"_s.arg(kind), words);
        }
        book->tabs()->votes()->addVote();
        look(m_window.get(), u"vote form"_s, words);

        QMimeData replies;
        replies.setText(QString::fromUtf8(mail(text, 14)));
        book->door()->take(&replies);
        QTRY_VERIFY(book->door()->review() && book->door()->review()->isVisible());
        look(book->door()->review(), u"import"_s, words);
        book->door()->review()->close();
        book->showPeople();
        auto *people = m_window->findChild<RosterWindow *>();
        auto *table = test::find<QTableView>(people, u"roster"_s);
        look(people, u"people"_s, words);
        // The one whose name it is.
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex name = table->model()->index(row, 0);
            if (name.data().toString().contains(words))
                table->setCurrentIndex(name);
        }
        people->askMerge();
        look(people->findChild<MergeDialog *>(), u"merge"_s, words);
        delete people;
        m_ask.answer = m_folder.filePath(u"archive.mbox"_s);
        QFile box(m_ask.answer);
        QVERIFY(box.open(QIODevice::WriteOnly));
        QByteArray call = mail(text, 10);
        call.replace("Subject: Re: [VOTE] ", "Subject: [VOTE] ");
        box.write("From x@example.org Sun Nov 01 10:00:00 2026\n" + call);
        box.close();
        m_window->actions()->openArchive->trigger();
        look(m_window->findChild<ArchiveBrowser *>(), u"archive"_s, words);
        delete m_window->findChild<ArchiveBrowser *>();
        m_window->actions()->palette->trigger();
        look(m_window->findChild<CommandPalette *>(), u"palette"_s, words);
    }
};

QTEST_MAIN(tst_Untrusted)
#include "tst_untrusted.moc"
