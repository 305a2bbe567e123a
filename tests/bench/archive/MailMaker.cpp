// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/archive/MailMaker.h"

#include <QDateTime>
#include <QLocale>

#include <array>

namespace tallybook::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int poolSize = 400;
constexpr int shapes = 8;
constexpr qsizetype lineLength = 72;

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray all = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < all.size(); at += lineLength)
        lines += all.mid(at, lineLength) + '\n';
    return lines;
}

QByteArray quotedPrintable(const QByteArray &bytes)
{
    QByteArray out;
    qsizetype column = 0;
    for (const char c : bytes) {
        if (c == '\n') {
            out += '\n';
            column = 0;
            continue;
        }
        const auto code = static_cast<unsigned char>(c);
        const bool plain = code >= 32 && code < 127 && c != '=';
        if (column > lineLength) {
            out += "=\n";
            column = 0;
        }
        out += plain ? QByteArray(1, c) : '=' + QByteArray::number(code, 16).toUpper();
        column += plain ? 1 : 3;
    }
    return out;
}

/// Lines that would pass for separators are escaped, as mboxrd does.
QByteArray escaped(const QByteArray &body)
{
    QByteArray out = body;
    out.replace("\nFrom ", "\n>From ");
    return out;
}

QByteArray multipart(const QByteArray &kind, const QList<QByteArray> &parts)
{
    QByteArray body = "This is a multi-part message in MIME format.\n";
    for (const QByteArray &part : parts)
        body += "--b0undary." + kind + '\n' + part + '\n';
    return body + "--b0undary." + kind + "--\n";
}

QByteArray htmlOf(const QString &text)
{
    return "<html><head><style>p{margin:0}</style></head><body><p>"
            + text.toHtmlEscaped().replace(u'\n', "</p>\n<p>"_L1).toUtf8() + "</p></body></html>\n";
}

} // namespace

MailMaker::MailMaker(unsigned seed)
    : m_random(seed)
{
    for (int i = 0; i < poolSize; ++i) {
        const int words = i % 10 == 0 ? 2500 : 60 + below(600);
        Shape shape = shaped(prose(words), i % shapes);
        shape.body = escaped(shape.body);
        m_pool.append(shape);
    }
}

QString MailMaker::prose(int words)
{
    static const std::array<QString, 32> vocabulary = {
            u"the"_s,     u"build"_s,  u"release"_s, u"branch"_s, u"From"_s,  u"we"_s,
            u"should"_s,  u"merge"_s,  u"test"_s,    u"fails"_s,  u"on"_s,    u"nightly"_s,
            u"schema"_s,  u"für"_s,    u"déjà"_s,    u"driver"_s, u"and"_s,   u"patch"_s,
            u"looks"_s,   u"good"_s,   u"to"_s,      u"me"_s,     u"with"_s,  u"connector"_s,
            u"version"_s, u"please"_s, u"review"_s,  u"module"_s, u"cache"_s, u"index"_s,
            u"is"_s,      u"green"_s};
    QString text;
    qsizetype column = 0;
    for (int i = 0; i < words; ++i) {
        const QString &word = vocabulary[size_t(below(int(vocabulary.size())))];
        text += word;
        column += word.size() + 1;
        const bool breaks = column > lineLength;
        text += breaks ? (below(6) == 0 ? u"\n\n"_s : below(8) == 0 ? u"\n> "_s : u"\n"_s) : u" "_s;
        column = breaks ? 0 : column;
    }
    return text + u'\n';
}

MailMaker::Shape MailMaker::shaped(const QString &text, int shape)
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray plain = "Content-Type: text/plain; charset=utf-8\n";
    switch (shape) {
    case 0: return {plain + "Content-Transfer-Encoding: 8bit\n", utf8};
    case 1: return {plain + "Content-Transfer-Encoding: quoted-printable\n", quotedPrintable(utf8)};
    case 2: return {plain + "Content-Transfer-Encoding: base64\n", base64Lines(utf8)};
    case 3:
        return {"Content-Type: text/plain; charset=\"iso-8859-1\"; format=flowed\n"
                "Content-Transfer-Encoding: quoted-printable\n",
                quotedPrintable(text.toLatin1())};
    case 4:
        return {"Content-Type: multipart/alternative; boundary=\"b0undary.alt\"\n",
                multipart("alt",
                          {plain + "Content-Transfer-Encoding: quoted-printable\n\n"
                                   + quotedPrintable(utf8),
                           "Content-Type: text/html; charset=utf-8\n\n" + htmlOf(text)})};
    case 5:
        return {"Content-Type: multipart/mixed; boundary=\"b0undary.mix\"\n",
                multipart("mix",
                          {plain + "\n" + utf8,
                           "Content-Type: application/octet-stream; name=\"log.gz\"\n"
                           "Content-Disposition: attachment; filename=\"log.gz\"\n"
                           "Content-Transfer-Encoding: base64\n\n"
                                   + base64Lines(quotedPrintable(utf8) + utf8)})};
    case 6:
        return {"Content-Type: text/plain; charset=windows-1252\n"
                "Content-Transfer-Encoding: 8bit\n",
                text.toLatin1()};
    default: return {"Content-Type: text/html; charset=utf-8\n", htmlOf(text)};
    }
}

QByteArray MailMaker::person(int number) const
{
    static const std::array<QByteArray, 8> names = {"Ada N Voss",
                                                    "=?UTF-8?Q?Bj=C3=B6rn_N_Lind?=",
                                                    "Cy N Moreau",
                                                    "\"Okafor, Dee N\"",
                                                    "=?iso-8859-1?Q?Ren=E9_N_Duval?=",
                                                    "=?UTF-8?Q?=E6=9D=8E=E6=98=8E_N?=",
                                                    "Mika N Salo",
                                                    "Ines N Prat"};
    const QByteArray n = QByteArray::number(number);
    QByteArray name = names[size_t(number) % names.size()];
    name.replace(" N", " " + n).replace("_N", "_" + n);
    return name + " <p" + n + "@example.org>";
}

QByteArray MailMaker::entry(const MadeHeaders &made, const Shape &shape)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(made.utcSeconds, Qt::UTC);
    const QByteArray date =
            QLocale::c().toString(time, u"ddd, d MMM yyyy hh:mm:ss +0000"_s).toLatin1();
    QByteArray out = "From dev-return-" + QByteArray::number(made.utcSeconds)
            + "-archive=example.org@example.org "
            + QLocale::c().toString(time, u"ddd MMM dd hh:mm:ss yyyy"_s).toLatin1() + '\n';
    out += "Return-Path: <dev-return-archive@example.org>\n"
           "X-Original-To: archive@example.org\nDelivered-To: archive@example.org\n";
    for (const char *hop : {"mx1", "mail", "list", "relay"})
        out += QByteArray("Received: from ") + hop + ".example.org (" + hop
                + ".example.org [192.0.2.25])\n\tby store.example.org (Postfix) with ESMTPS id "
                + QByteArray::number(made.utcSeconds, 16) + "\n\tfor <archive@example.org>; " + date
                + '\n';
    out += "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org; s=key;\n"
           "\tt=1700000000; h=from:to:subject:date:message-id;\n\tb=";
    for (int i = 0; i < 5; ++i)
        out += "q8FVn1ZrT0kXw3uY7pLdA2sEjH5mCbG9vRiQoN4tWxUzKfyMhJlBgDcSaPe6I+\n\t ";
    out += "==\nMailing-List: contact dev-help@example.org; run by ezmlm\nPrecedence: bulk\n"
           "List-Help: <mailto:dev-help@example.org>\n"
           "List-Unsubscribe: <mailto:dev-unsubscribe@example.org>\n"
           "List-Post: <mailto:dev@example.org>\nList-Id: <dev.example.org>\n"
           "Reply-To: dev@example.org\nDelivered-To: mailing list dev@example.org\n";
    out += "From: " + made.from + "\nDate: " + date + "\nMessage-ID: <" + made.id + ">\n";
    if (!made.parent.isEmpty()) {
        out += "In-Reply-To: <" + made.parent + ">\nReferences: <" + made.root + ">";
        out += made.parent == made.root ? "\n" : "\n <" + made.parent + ">\n";
    }
    out += "To: dev@example.org\nSubject: " + made.subject + "\nMIME-Version: 1.0\n" + shape.headers
            + '\n' + shape.body;
    return out.endsWith('\n') ? out + '\n' : out + "\n\n";
}

QByteArray MailMaker::chatter(const MadeHeaders &headers)
{
    return entry(headers, m_pool.at(below(poolSize)));
}

QByteArray MailMaker::mail(const MadeHeaders &headers, const QString &text)
{
    Shape shape = shaped(text, m_nextShape++ % shapes);
    shape.body = escaped(shape.body);
    return entry(headers, shape);
}

} // namespace tallybook::bench
