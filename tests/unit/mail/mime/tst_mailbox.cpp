// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mime/Mailbox.h"

#include "core/mail/people/Authors.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestMailbox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOne_data();
    void readsOne();
    void readsLists();
    void encodedNamesBringNoAddress();
    void findsAuthors_data();
    void findsAuthors();
    void aNameIsNoHandle();
    void knowsLogins();
};

void TestMailbox::readsOne_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *title, const QByteArray &raw, const QString &name,
                        const QString &address) { QTest::newRow(title) << raw << name << address; };
    row("usual", "Jane Doe <Jane@Example.org>", u"Jane Doe"_s, u"jane@example.org"_s);
    row("bare", "jane@example.org", QString(), u"jane@example.org"_s);
    row("comment", "jane@example.org (Jane Doe)", u"Jane Doe"_s, u"jane@example.org"_s);
    row("comma in quotes", "\"Doe, Jane\" <jane@example.org>", u"Doe, Jane"_s,
        u"jane@example.org"_s);
    row("escaped quote", "\"Jane \\\"JD\\\" Doe\" <j@x.org>", u"Jane \"JD\" Doe"_s, u"j@x.org"_s);
    row("encoded", "=?koi8-r?B?6dfBzg==?= <i@x.org>", u"Иван"_s, u"i@x.org"_s);
    row("encoded in quotes", "\"=?UTF-8?Q?J=C3=B6rg?=\" <j@x.org>", u"Jörg"_s, u"j@x.org"_s);
    row("raw utf-8", "Jos\xC3\xA9 <j@x>", u"José"_s, u"j@x"_s);
    row("single quotes", "'Jane Doe' <j@x.org>", u"Jane Doe"_s, u"j@x.org"_s);
    row("pipermail", "jane at example.org (Jane Doe)", u"Jane Doe"_s, u"jane@example.org"_s);
    row("invalid suffix", "Jane <jane@example.org.INVALID>", u"Jane"_s, u"jane@example.org"_s);
    row("name only", "Jane Doe", u"Jane Doe"_s, QString());
    row("group", "undisclosed: jane@example.org;", QString(), u"jane@example.org"_s);
    row("nested comment", "j@x.org (a (b) c)", u"a (b) c"_s, u"j@x.org"_s);
    row("angle never closed", "Jane <jane@example.org", u"Jane"_s, u"jane@example.org"_s);
    row("quote never closed", "\"Jane <j@x.org>", u"Jane <j@x.org>"_s, QString());
    row("blank in address", "Jane <jane doe@x.org>", u"Jane"_s, QString());
}

void TestMailbox::readsOne()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, name);
    QFETCH(QString, address);
    const QList<Mailbox> boxes = parseMailboxes(raw);
    QCOMPARE(boxes.size(), 1);
    QCOMPARE(boxes.first().name, name);
    QCOMPARE(boxes.first().address, address);
}

void TestMailbox::readsLists()
{
    const QList<Mailbox> boxes = parseMailboxes("A <a@x.org>,b@x.org;\"C, D\" <c@x.org>,,");
    const QList<Mailbox> expected = {
            {u"A"_s, u"a@x.org"_s}, {QString(), u"b@x.org"_s}, {u"C, D"_s, u"c@x.org"_s}};
    QCOMPARE(boxes, expected);
    QVERIFY(parseMailboxes("").isEmpty());
    QVERIFY(parseMailboxes(" , ;").isEmpty());
}

void TestMailbox::encodedNamesBringNoAddress()
{
    // "chair@example.org <" inside of an encoded word is a name, whatever it looks like.
    const Mailbox box =
            parseMailboxes("=?utf-8?Q?chair=40example.org_=3Cx=3E?= <eve@example.net>").value(0);
    QCOMPARE(box.address, u"eve@example.net"_s);
    QCOMPARE(box.name, u"chair@example.org <x>"_s);
}

void TestMailbox::findsAuthors_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Author>("author");
    const auto row = [](const char *title, const QByteArray &headers, const Author &author,
                        const QString &text = {}) {
        QTest::newRow(title) << headers + "\n" << text << author;
    };
    const auto author = [](const QString &name, const QString &address, const QString &handle,
                           bool munged = false, bool shortened = false) {
        return Author{name, address, handle, munged, shortened};
    };
    row("plain", "From: Jane <jane@example.org>\n", author(u"Jane"_s, u"jane@example.org"_s, {}));
    row("munged, Reply-To",
        "From: \"Jane Doe via dev\" <dev@list.example.org>\nReply-To: Jane Doe "
        "<jane@example.org>\n",
        author(u"Jane Doe"_s, u"jane@example.org"_s, {}, true));
    row("munged, Reply-To is the list's",
        "From: Jane Doe via dev <dev@list.example.org>\nReply-To: dev@list.example.org\n"
        "Cc: Bob <bob@example.org>, Jane Doe <jane@example.org>\n",
        author(u"Jane Doe"_s, u"jane@example.org"_s, {}, true));
    row("munged, nobody of that name in Cc",
        "From: Jane Doe via dev <dev@list.example.org>\nCc: Bob <bob@example.org>\n",
        author(u"Jane Doe"_s, {}, {}, true));
    row("munged, X-Original-From",
        "From: Jane via dev <dev@list.example.org>\nX-Original-From: J <jane@example.org>\n"
        "Reply-To: other@example.org\n",
        author(u"Jane"_s, u"jane@example.org"_s, {}, true));
    row("munged, quoted name",
        "From: 'Jane Doe' via dev <dev@list.example.org>\nReply-To: jane@example.org\n",
        author(u"Jane Doe"_s, u"jane@example.org"_s, {}, true));
    row("munged, address as name", "From: \"jane@example.org via dev\" <dev@list.example.org>\n",
        author(u"jane@example.org"_s, u"jane@example.org"_s, {}, true));
    row("munged, two in Reply-To",
        "From: Jane via dev <dev@list.example.org>\nReply-To: a@example.org, b@example.org\n",
        author(u"Jane"_s, {}, {}, true));
    row("list address by List-Post",
        "From: Jane <users@list.example.org>\nList-Post: <mailto:users@list.example.org>\n",
        author(u"Jane"_s, {}, {}, true));
    row("via in a name of one's own", "From: Jane via Train <jane@example.org>\n",
        author(u"Jane via Train"_s, u"jane@example.org"_s, {}));
    row("mirror", "From: \"octo-cat (via GitHub)\" <git@apache.org>\n",
        author(u"octo-cat"_s, {}, u"github:octo-cat"_s));
    row("mirror by subject",
        "From: GitBox <git@apache.org>\nSubject: [GitHub] [acme] octo commented on issue #1: x\n",
        author(u"octo"_s, {}, u"github:octo"_s));
    row("mirror by body", "From: GitBox <git@apache.org>\nSubject: [acme] x\n",
        author(u"octo"_s, {}, u"github:octo"_s), u"octo commented on issue #1\nURL: x"_s);
    row("mirror without a login", "From: GitBox <git@apache.org>\nSubject: [acme] x\n",
        author({}, {}, {}, true));
    row("notification", "From: octo <notifications@github.com>\n",
        author(u"octo"_s, {}, u"github:octo"_s));
    row("notification with sender",
        "From: Jane Doe <notifications@github.com>\nX-GitHub-Sender: octo\n",
        author(u"Jane Doe"_s, {}, u"github:octo"_s));
    row("notification with a full name", "From: Jane Doe <notifications@github.com>\n",
        author(u"Jane Doe"_s, {}, {}, true));
    row("shortened", "From: Jane <ja...@example.org>\n",
        author(u"Jane"_s, u"ja...@example.org"_s, {}, false, true));
    row("Sender when From is missing", "Sender: jane@example.org\n",
        author({}, u"jane@example.org"_s, {}));
    row("nobody", "To: dev@example.org\n", author({}, {}, {}));
}

void TestMailbox::findsAuthors()
{
    QFETCH(QByteArray, headers);
    QFETCH(QString, text);
    QFETCH(Author, author);
    const HeaderBlock block = HeaderBlock::scan(headers);
    const Author found = authorOf(block, QString::fromUtf8(block.value("Subject")), text);
    QCOMPARE(found.name, author.name);
    QCOMPARE(found.address, author.address);
    QCOMPARE(found.handle, author.handle);
    QCOMPARE(found.munged, author.munged);
    QCOMPARE(found.shortened, author.shortened);
}

void TestMailbox::aNameIsNoHandle()
{
    // Anybody can call himself "octo (via GitHub)"; only the mirror's address makes it a login.
    const QByteArray headers = "From: \"octo (via GitHub)\" <eve@example.net>\n\n";
    const Author author = authorOf(HeaderBlock::scan(headers), {}, {});
    QVERIFY(author.handle.isEmpty());
    QCOMPARE(author.address, u"eve@example.net"_s);
}

void TestMailbox::knowsLogins()
{
    QCOMPARE(githubHandle(u"@Octo-Cat"), u"github:octo-cat"_s);
    QCOMPARE(githubHandle(u"dependabot[bot]"), u"github:dependabot"_s);
    QVERIFY(githubHandle(u"").isEmpty());
    QVERIFY(githubHandle(u"two words").isEmpty());
    QVERIFY(githubHandle(u"-dash").isEmpty());
    QVERIFY(githubHandle(u"a@b").isEmpty());
    QVERIFY(githubHandle(QString(40, u'a')).isEmpty());
}

QTEST_GUILESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
