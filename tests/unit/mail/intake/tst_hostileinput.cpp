// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/intake/InputReader.h"
#include "tests/support/Corpus.h"
#include "tests/support/Growth.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

/// Input that wants to crash the reader, or to make it hang.
class TestHostileInput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryAwkwardMail();
    void takesLinearTime_data();
    void takesLinearTime();
    void readsTwentyMegabytes();
};

namespace {

using Make = QByteArray (*)(int size);

QByteArray html(const QByteArray &body)
{
    return "Received: x\nFrom: j@x.org\nMIME-Version: 1.0\nContent-Type: text/html\n\n" + body;
}

QByteArray header(const QByteArray &name, const QByteArray &value)
{
    return "Received: x\nMIME-Version: 1.0\n" + name + ": " + value + "\n\n+1\n";
}

QByteArray times(int size, const QByteArray &unit)
{
    return unit.repeated(qMax<qsizetype>(1, size / unit.size()));
}

struct Attack {
    const char *name;
    Make make;
};

// Each is a shape that some reader of mail or HTML takes quadratic time for.
constexpr Attack attacks[] = {
        {"one long line", [](int size) { return times(size, "+1 "); }},
        {"greater signs", [](int size) { return times(size, ">"); }},
        {"lines of greater signs", [](int size) { return times(size, ">\n"); }},
        {"nested quotes",
         [](int size) {
             QByteArray out;
             for (int depth = 1; out.size() < size; depth = depth % 500 + 1)
                 out += QByteArray(depth, '>') + " x\n";
             return out;
         }},
        {"blank lines", [](int size) { return "a" + times(size, "\n"); }},
        {"lone carriage returns", [](int size) { return times(size, "a\r"); }},
        {"nested blockquotes", [](int size) { return html(times(size, "<blockquote>x")); }},
        {"tags never closed", [](int size) { return html(times(size, "<")); }},
        {"quotes never closed", [](int size) { return html(times(size, "<a \">\" ")); }},
        {"comments never closed", [](int size) { return html(times(size, "<!--x")); }},
        {"scripts never closed", [](int size) { return html(times(size, "<script>")); }},
        {"hidden and never closed",
         [](int size) { return html(times(size, "<div style=\"display:none\">")); }},
        {"references without end", [](int size) { return html(times(size, "&#x")); }},
        {"encoded words never closed",
         [](int size) { return header("Subject", times(size, "=?utf-8?Q?")); }},
        {"comments in an address", [](int size) { return header("From", times(size, "(")); }},
        {"a million addresses", [](int size) { return header("Cc", times(size, "a <a@b.c>, ")); }},
        {"references", [](int size) { return header("References", times(size, "<")); }},
        {"stray header lines",
         [](int size) { return "Received: x\n" + times(size, "junk\nX-A: b\n") + "\n+1"; }},
        {"parts",
         [](int size) {
             return header("Content-Type", "multipart/mixed; boundary=b")
                     + times(size, "--b\n\nx\n");
         }},
        {"nested multiparts",
         [](int size) {
             QByteArray out = header("Content-Type", "multipart/mixed; boundary=b0");
             for (int level = 0; out.size() < size; ++level)
                 out += "--b" + QByteArray::number(level)
                         + "\nContent-Type: multipart/mixed; "
                           "boundary=b"
                         + QByteArray::number(level + 1) + "\n\n";
             return out;
         }},
        {"header blocks", [](int size) { return times(size, "From: a@b.org\nDate: x\n"); }},
        {"GitHub headings",
         [](int size) { return times(size, "octo commented on Nov 3, 2023\n"); }},
        {"GitHub headings that a comment quotes",
         [](int size) {
             return "octo commented on Nov 3, 2023\n" + times(size, "octo commented a day ago\n")
                     + "octo commented on Nov 4, 2023\n";
         }},
        {"logins alone", [](int size) { return times(size, "octo\n\n\n"); }},
        {"Discourse gaps", [](int size) { return times(size, "a\n\n\nb\n") + "1 Like\n1 Like\n"; }},
        {"rules", [](int size) { return times(size, "+1\n---\n"); }},
        {"Pony Mail headings",
         [](int size) { return times(size, "A - Monday, January 8, 2024 9:15:02 AM UTC\n"); }},
        {"armour", [](int size) { return times(size, "-----BEGIN PGP SIGNED MESSAGE-----\n"); }},
        {"nested JSON", [](int size) { return "{\"thread\":" + times(size, "["); }},
        {"false lengths",
         [](int size) {
             return times(size,
                          "From a@b Mon Jan  1 00:00:00 2024\nContent-Length: 99999999\nX: "
                          "y\n\n");
         }},
};

} // namespace

void TestHostileInput::readsEveryAwkwardMail()
{
    const QString corpus = test::corpusPath();
    if (corpus.isEmpty())
        QSKIP(test::corpusMissing);
    int files = 0;
    int messages = 0;
    QElapsedTimer timer;
    timer.start();
    QDirIterator walk(corpus + u"/mime"_s, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        const auto content = InputReader::readPath(path);
        ++files;
        if (!content) {
            QCOMPARE(content.error().code, ErrorCode::NotUnderstood);
            continue;
        }
        messages += int(content->messages.size());
        for (const MailMessage &message : content->messages) {
            QVERIFY(!message.source.isEmpty());
            QVERIFY(!message.text.contains(QChar(0)));
            QVERIFY(!message.subject.contains(u'\n') && !message.from.name.contains(u'\n'));
            // Nothing is lost in silence: no words means a warning.
            QVERIFY2(!message.text.trimmed().isEmpty()
                             || message.warnings.contains(MailWarning::NoText),
                     qPrintable(path));
            // The whole message reads the same from its kept bytes.
            QVERIFY2(!message.raw.isEmpty(), qPrintable(path));
        }
        if (path.contains(u"/mime/real/"_s)) {
            QCOMPARE(content->form, InputForm::Eml);
            const MailMessage &message = content->messages.first();
            QVERIFY2(message.date, qPrintable(path));
            QVERIFY2(!message.from.name.isEmpty() || !message.from.address.isEmpty(),
                     qPrintable(path));
            QVERIFY2(!message.text.trimmed().isEmpty(), qPrintable(path));
            QVERIFY2(!message.text.contains(QChar(QChar::ReplacementCharacter))
                             || message.warnings.contains(MailWarning::CharsetGuessed)
                             || message.raw.contains("\xEF\xBF\xBD")
                             || message.raw.contains("=EF=BF=BD"),
                     qPrintable(path));
        }
    }
    QVERIFY(files > 700);
    QVERIFY(messages > 700);
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
}

void TestHostileInput::takesLinearTime_data()
{
    QTest::addColumn<int>("attack");
    for (int at = 0; at < int(std::size(attacks)); ++at)
        QTest::newRow(attacks[at].name) << at;
}

void TestHostileInput::takesLinearTime()
{
    QFETCH(int, attack);
    const test::Growth growth = test::growthOf(
            100'000, [attack](qsizetype size) { return attacks[attack].make(int(size)); },
            [](const QByteArray &input) { QVERIFY(InputReader::readBytes(input, u"x"_s)); });
    QVERIFY2(growth.isLinear(), qPrintable(growth.words()));
}

void TestHostileInput::readsTwentyMegabytes()
{
    const QByteArray text =
            times(20'000'000, "The quick brown fox says +1 (binding) and goes on.\n");
    QElapsedTimer timer;
    timer.start();
    const auto content = InputReader::readText(QString::fromLatin1(text), u"-"_s);
    QVERIFY(content);
    QCOMPARE(content->messages.size(), 1);
    QCOMPARE(content->messages.first().text.size(), text.size());
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestHostileInput)
#include "tst_hostileinput.moc"
