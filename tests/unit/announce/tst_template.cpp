// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/Template.h"
#include "core/announce/TemplateData.h"
#include "tests/support/Corpus.h"
#include "tests/support/SampleRecord.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace tallybook;
using namespace tallybook::announce;
using namespace Qt::Literals::StringLiterals;

class TestTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ownFileOverrides();
    void shippedOnesLoad();
    void brokenOnesNameFileAndReason_data();
    void brokenOnesNameFileAndReason();
    void unknownNameIsAnError();
    void tagsInDataStayText_data();
    void tagsInDataStayText();
    void sectionLinesLeaveNoGap();
    void emptyLinesOfDataStay();
    void partialsOverrideAlone();
    void mailNeedsASubjectLine();
    void subjectCanBeChosen();
    void namesAreDocumented();

private:
    void write(const QString &name, const QByteArray &text);
    [[nodiscard]] TemplateSource source() const { return {m_folder->path()}; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTemplate::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestTemplate::write(const QString &name, const QByteArray &text)
{
    QFile file(m_folder->filePath(name + u".mustache"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void TestTemplate::ownFileOverrides()
{
    write(u"call"_s, "own {{x}}");
    const auto own = Template::load(u"call"_s, source()).value();
    QCOMPARE(own.file(), m_folder->filePath(u"call.mustache"_s));
    QCOMPARE(own.render({{u"x"_s, u"text"_s}}, Escaping::None).value(), u"own text"_s);
    // What the folder does not have comes from the program.
    QVERIFY(Template::load(u"result"_s, source()).value().file().startsWith(u":/"_s));
}

void TestTemplate::shippedOnesLoad()
{
    for (const QString &name : {u"call"_s, u"result"_s, u"reminder"_s, u"extension"_s, u"cancel"_s,
                                u"correction"_s, u"summary.md"_s, u"summary.html"_s}) {
        const auto loaded = Template::load(name, {});
        QVERIFY2(loaded, qPrintable(name));
        QVERIFY(!loaded->text().isEmpty());
    }
}

void TestTemplate::brokenOnesNameFileAndReason_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("unclosed tag") << "a\nb {{x"_ba << u"Unclosed tag in line 2"_s;
    QTest::newRow("unclosed section") << "\n\n{{#x}}\n"_ba << u"Unclosed section \"x\" in line 3"_s;
    QTest::newRow("unopened section") << "{{/x}}"_ba << u"Unopened section \"x\" in line 1"_s;
    QTest::newRow("crossed sections") << "{{#a}}{{#b}}{{/a}}{{/b}}"_ba << u"Unclosed section"_s;
    QTest::newRow("delimiters") << "{{=<% %>=}}<% x %>"_ba << u"delimiters"_s;
    QTest::newRow("not UTF-8") << "caf\xE9 {{x}}"_ba << u"not UTF-8"_s;
    QTest::newRow("too large") << QByteArray(300 * 1024, 'x') << u"larger than 256 KiB"_s;
    QTest::newRow("too deep") << QByteArray("{{#x}}").repeated(5000)
                    + QByteArray("{{/x}}").repeated(5000)
                              << u"nested too deeply"_s;
    QTest::newRow("includes itself") << "{{> broken}}"_ba << u"include each other"_s;
    QTest::newRow("partial outside") << "{{> ../../etc/passwd}}"_ba << u"no such partial"_s;
    QTest::newRow("partial missing") << "{{> nowhere}}"_ba << u""_s;
}

void TestTemplate::brokenOnesNameFileAndReason()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, why);
    write(u"broken"_s, text);
    const auto loaded = Template::load(u"broken"_s, source());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::TemplateBroken);
    QCOMPARE(loaded.error().args.size(), 2);
    QVERIFY2(loaded.error().args.at(0).endsWith(u".mustache"_s),
             qPrintable(loaded.error().args.at(0)));
    QVERIFY2(loaded.error().args.at(1).contains(why), qPrintable(loaded.error().args.at(1)));
}

void TestTemplate::unknownNameIsAnError()
{
    write(u"call"_s, "Subject: x\n\n{{titel}}");
    const auto mail = callMail(test::emptyRecord(), source());
    QVERIFY(!mail);
    QCOMPARE(mail.error().code, ErrorCode::TemplateBroken);
    QCOMPARE(mail.error().args.at(0), m_folder->filePath(u"call.mustache"_s));
    QCOMPARE(mail.error().args.at(1), u"unknown name: titel"_s);
}

void TestTemplate::tagsInDataStayText_data()
{
    QTest::addColumn<int>("escaping");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");
    const QString tags = u"{{secret}} {{{secret}}} {{#list}}x{{/list}} {{> call}}"_s;
    QTest::newRow("mail") << int(Escaping::None) << tags << tags;
    QTest::newRow("mail escapes nothing")
            << int(Escaping::None) << u"a<b> & \"c\""_s << u"a<b> & \"c\""_s;
    QTest::newRow("HTML")
            << int(Escaping::Html) << u"{{secret}}<img src='x' onerror=\"y\">&amp;"_s
            << u"{{secret}}&lt;img src=&#39;x&#39; onerror=&quot;y&quot;&gt;&amp;amp;"_s;
    QTest::newRow("Markdown") << int(Escaping::Markdown) << u"{{secret}}[a](javascript:b)"_s
                              << u"{{secret}}\\[a\\](javascript:b)"_s;
}

void TestTemplate::tagsInDataStayText()
{
    QFETCH(int, escaping);
    QFETCH(QString, value);
    QFETCH(QString, shown);
    write(u"t"_s, "{{#list}}{{.}}{{/list}}{{value}}");
    const QVariantMap data = {
            {u"value"_s, value}, {u"secret"_s, u"LEAK"_s}, {u"list"_s, QVariantList()}};
    const auto text = Template::load(u"t"_s, source()).value().render(data, Escaping(escaping));
    QCOMPARE(text.value(), shown);
}

void TestTemplate::sectionLinesLeaveNoGap()
{
    write(u"t"_s,
          "a\n{{#no}}\nno\n{{/no}}\n{{^no}}\nb\n{{/no}}\n  {{#list}}\n- {{.}}\n  "
          "{{/list}}\n\nc{{#no}}x{{/no}}\n");
    const QVariantMap data = {{u"no"_s, false}, {u"list"_s, QVariantList{u"1"_s, u"2"_s}}};
    QCOMPARE(Template::load(u"t"_s, source()).value().render(data, Escaping::None).value(),
             u"a\nb\n- 1\n- 2\n\nc\n"_s);
}

void TestTemplate::emptyLinesOfDataStay()
{
    write(u"t"_s, "{{#lines}}\n  {{.}}\n{{/lines}}\nend");
    const QVariantMap data = {{u"lines"_s, QVariantList{u"a"_s, u""_s, u"b"_s}}};
    QCOMPARE(Template::load(u"t"_s, source()).value().render(data, Escaping::None).value(),
             u"  a\n  \n  b\nend"_s);
}

void TestTemplate::partialsOverrideAlone()
{
    write(u"votes"_s, "OWN LIST\n");
    const auto mail = resultMail(test::sampleRecord(test::Sample::NewModule), source());
    QVERIFY(mail->body.contains(u"\nOWN LIST\n"_s));
    QVERIFY(!mail->body.contains(u"+1 (4 votes"_s));
}

void TestTemplate::mailNeedsASubjectLine()
{
    write(u"call"_s, "Hello {{title}}\n");
    const auto mail = callMail(test::emptyRecord(), source());
    QVERIFY(!mail);
    QCOMPARE(mail.error().code, ErrorCode::TemplateBroken);
    QVERIFY(mail.error().args.at(1).contains(u"Subject:"_s));
}

void TestTemplate::subjectCanBeChosen()
{
    write(u"result"_s, "Subject: [VOTE][RESULT] {{title}}\r\n\r\nShort.\r\n");
    const auto mail = resultMail(test::sampleRecord(test::Sample::NewModule), source());
    QCOMPARE(mail->subject, u"[VOTE][RESULT] Establish the module \"trellis\""_s);
    QCOMPARE(mail->body, u"Short.\n"_s);
}

void TestTemplate::namesAreDocumented()
{
    const QString readme =
            QString::fromUtf8(test::readFile(test::sourcePath(u"resources/templates/README.md"_s)));
    Record record = test::sampleRecord(test::Sample::Strategy);
    record.decisions = {Decision{}};
    QVariantMap data = proposalData(record);
    data.insert(ruleData(record));
    data.insert(ballotData(record));
    data.insert(outcomeData(record));
    int names = 0;
    const std::function<void(const QVariant &)> visit = [&](const QVariant &value) {
        for (const QVariant &item : value.toList())
            visit(item);
        const QVariantMap map = value.toMap();
        for (auto it = map.begin(); it != map.end(); ++it) {
            QString name = it.key();
            for (const QString &suffix : {u"Lines"_s, u"Url"_s, u"Href"_s}) {
                if (name.endsWith(suffix))
                    name.chop(suffix.size());
            }
            QVERIFY2(readme.contains(u'`' + name + u'`'), qPrintable(name));
            ++names;
            visit(it.value());
        }
    };
    visit(data);
    QVERIFY(names > 80);
}

QTEST_GUILESS_MAIN(TestTemplate)
#include "tst_template.moc"
