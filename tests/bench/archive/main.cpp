// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
//
// tallybook-archivebench generate MEGABYTES OUT.mbox OUT.json: makes an archive, and what is in it.
// tallybook-archivebench gmime FILE.mbox: parses every message with GMime, decoding every text
// part;
//     what a reader would take that knows no better. Prints how many messages there were.
#include "core/mail/mbox/MboxScanner.h"
#include "tests/bench/archive/VoteMaker.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <gmime/gmime.h>

using namespace tallybook;
using namespace tallybook::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 firstSecond = 1'500'000'000;
constexpr int secondsApart = 240;

/// Mails of votes are one in two hundred; a vote's mails come one by one among the others.
bool generate(qint64 megabytes, const QString &mboxPath, const QString &truthPath)
{
    QFile mbox(mboxPath);
    QFile truth(truthPath);
    if (!mbox.open(QIODevice::WriteOnly) || !truth.open(QIODevice::WriteOnly))
        return false;
    constexpr int others = 199;
    MailMaker maker(20261122);
    QJsonArray votes;
    qint64 written = 0;
    int messages = 0;
    int votesMade = 0;
    MadeVote vote = makeVote(votesMade++, maker);
    qsizetype nextMail = 0;
    QByteArray buffer;
    QByteArray lastId = "m0@example.org";
    while (written < megabytes * 1024 * 1024 || nextMail > 0) {
        const qint64 time = firstSecond + qint64(messages) * secondsApart;
        if (messages % (others + 1) == others) {
            MadeHeaders headers = vote.headers.at(nextMail);
            headers.utcSeconds = time;
            buffer += maker.mail(headers, vote.texts.at(nextMail));
            if (++nextMail == vote.texts.size()) {
                votes.append(vote.truth);
                vote = makeVote(votesMade++, maker);
                nextMail = 0;
            }
        } else {
            MadeHeaders headers;
            headers.from = maker.person(maker.below(500));
            headers.id = 'm' + QByteArray::number(messages) + "@example.org";
            const bool reply = messages % 4 != 0;
            headers.subject = (reply ? "Re: " : "") + QByteArray("Nightly build ")
                    + QByteArray::number(messages / 40) + (messages % 3 == 0 ? " fails" : "");
            if (messages % 11 == 0)
                headers.subject =
                        "=?UTF-8?Q?R=C3=BCckfrage_zu_" + QByteArray::number(messages) + "?=";
            if (reply) {
                headers.parent = lastId;
                headers.root = 'm' + QByteArray::number(messages / 40 * 40) + "@example.org";
            }
            headers.utcSeconds = time;
            lastId = headers.id;
            buffer += maker.chatter(headers);
        }
        ++messages;
        constexpr qsizetype flushAt = 4 * 1024 * 1024;
        if (buffer.size() > flushAt) {
            written += buffer.size();
            if (mbox.write(buffer) != buffer.size())
                return false;
            buffer.clear();
        }
    }
    const QJsonObject document{{u"messages"_s, messages}, {u"votes"_s, votes}};
    return mbox.write(buffer) == buffer.size() && truth.write(QJsonDocument(document).toJson()) > 0;
}

qint64 decodedBytes(GMimeObject *part)
{
    if (GMIME_IS_MULTIPART(part)) {
        qint64 sum = 0;
        GMimeMultipart *multipart = GMIME_MULTIPART(part);
        for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
            sum += decodedBytes(g_mime_multipart_get_part(multipart, i));
        return sum;
    }
    if (!GMIME_IS_TEXT_PART(part))
        return 0;
    char *text = g_mime_text_part_get_text(GMIME_TEXT_PART(part));
    const auto size = text == nullptr ? 0 : qint64(strlen(text));
    g_free(text);
    return size;
}

int parseAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const auto *data = reinterpret_cast<const char *>(file.map(0, file.size()));
    const QByteArrayView bytes(data, file.size());
    g_mime_init();
    int messages = 0;
    qint64 decoded = 0;
    for (const MboxSpan &span : MboxScanner::scan(bytes)) {
        GMimeStream *stream =
                g_mime_stream_mem_new_with_buffer(data + span.offset, size_t(span.length));
        GMimeParser *parser = g_mime_parser_new_with_stream(stream);
        if (GMimeMessage *message = g_mime_parser_construct_message(parser, nullptr)) {
            if (GMimeObject *body = g_mime_message_get_mime_part(message))
                decoded += decodedBytes(body);
            g_object_unref(message);
        }
        g_object_unref(parser);
        g_object_unref(stream);
        ++messages;
    }
    return decoded > 0 ? messages : 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments().mid(1);
    if (arguments.size() == 4 && arguments.at(0) == "generate"_L1)
        return generate(arguments.at(1).toLongLong(), arguments.at(2), arguments.at(3)) ? 0 : 2;
    if (arguments.size() == 2 && arguments.at(0) == "gmime"_L1) {
        const int messages = parseAll(arguments.at(1));
        QTextStream(stdout) << messages << '\n';
        return messages > 0 ? 0 : 2;
    }
    QTextStream(stdout)
            << "usage: tallybook-archivebench generate MEGABYTES MBOX TRUTH | gmime MBOX\n";
    return 1;
}
