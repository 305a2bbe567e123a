// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/formats/PonyMailJson.h"

#include "core/base/Text.h"
#include "core/mail/Limits.h"
#include "core/mail/Lines.h"
#include "core/mail/formats/HumanDate.h"
#include "core/mail/mime/FormatFlowed.h"
#include "core/mail/mime/MailDate.h"
#include "core/mail/mime/MessageReader.h"
#include "core/mail/mime/PgpCleartext.h"
#include "core/mail/people/Authors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const QJsonObject &email, QStringView key)
{
    return email.value(key).toString();
}

/// An object that Pony Mail would call an email: it names a sender and has words or a subject.
bool isEmail(const QJsonObject &email)
{
    const bool sender = email.contains("from"_L1) || email.contains("from_raw"_L1);
    return sender && (email.contains("body"_L1) || email.contains("subject"_L1));
}

std::optional<Timestamp> dateOf(const QJsonObject &email)
{
    const QJsonValue epoch = email.value("epoch"_L1);
    constexpr double latest =
            253'402'300'799; // the end of the year 9999; beyond, the number means nothing
    if (epoch.isDouble() && epoch.toDouble() > 0 && epoch.toDouble() <= latest)
        return Timestamp::fromUtcMs(qint64(epoch.toDouble()) * 1000);
    const QString written = textOf(email, u"date");
    if (const std::optional<HumanDate> human = parseHumanDate(written))
        return human->toTimestamp();
    return parseMailDate(written.toUtf8());
}

/// "<dev.example.org>" as it stands in list_raw, or "dev@example.org" of list.
QString listOf(const QJsonObject &email)
{
    QString list = textOf(email, u"list_raw");
    if (list.isEmpty())
        list = textOf(email, u"list").replace(u'@', u'.');
    return list.remove(u'<').remove(u'>');
}

QStringList referencesOf(const QJsonObject &email)
{
    QStringList ids;
    const QString written = textOf(email, u"references");
    for (const QString &word : written.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (ids.size() < limits::references)
            ids.append(word);
    }
    return ids;
}

/// The headers that tell who wrote, as a block, so that list and mirror addresses are seen
/// through in the same way as in a mail.
QByteArray authorHeaders(const QJsonObject &email, const QString &list)
{
    const auto line = [](const char *name, QString value) {
        value.replace(u'\n', u' ').replace(u'\r', u' ');
        return value.isEmpty() ? QByteArray() : name + ": "_ba + value.toUtf8() + '\n';
    };
    const QString raw = textOf(email, u"from_raw");
    return line("From", raw.isEmpty() ? textOf(email, u"from") : raw)
            + line("Cc", textOf(email, u"cc")) + line("Reply-To", textOf(email, u"reply-to"))
            + line("List-Id", u"<%1>"_s.arg(list)) + '\n';
}

MailMessage messageOf(const QJsonObject &email)
{
    MailMessage message;
    message.raw = QJsonDocument(email).toJson(QJsonDocument::Compact);
    message.form = InputForm::PonyMailJson;
    message.messageId = textOf(email, u"message-id");
    message.inReplyTo = textOf(email, u"in-reply-to").section(u' ', 0, 0);
    message.references = referencesOf(email);
    message.subject = textOf(email, u"subject").simplified();
    message.date = dateOf(email);
    message.listId = listOf(email);
    message.text = withUnixLineEnds(textOf(email, u"body"));
    if (message.text.isEmpty() && email.contains("body_short"_L1)) {
        message.text = withUnixLineEnds(textOf(email, u"body_short"));
        message.warnings.append(MailWarning::Truncated);
    }
    message.text = withoutPgpArmor(message.text);
    const QByteArray headers = authorHeaders(email, message.listId);
    const HeaderBlock block = HeaderBlock::scan(headers);
    message.fromRaw = QString::fromUtf8(block.value("From"));
    message.from = authorOf(block, message.subject, message.text);
    if (message.from.munged)
        message.warnings.append(MailWarning::MungedAuthor);
    finishMessage(message);
    return message;
}

/// Collects every email once, wherever in the answer it stands.
class Collector
{
public:
    void takeArray(const QJsonArray &emails)
    {
        for (const QJsonValue &value : emails)
            takeEmail(value.toObject());
    }
    void takeEmail(const QJsonObject &email)
    {
        if (!isEmail(email))
            return;
        QJsonObject own = email;
        own.remove("children"_L1);
        QString key = textOf(own, u"message-id");
        if (key.isEmpty())
            key = textOf(own, u"mid");
        if (!key.isEmpty() && m_seen.contains(key)) {
            // The short form may have come first.
            const int at = m_seen.value(key);
            if (m_emails[at].value("body"_L1).toString().isEmpty())
                m_emails[at] = own;
            return;
        }
        if (!key.isEmpty())
            m_seen.insert(key, int(m_emails.size()));
        m_emails.append(own);
    }
    /// Depth is bounded by QJsonDocument, which refuses more than 1024 levels.
    void takeThread(const QJsonObject &thread)
    {
        takeEmail(thread);
        const QJsonArray children = thread.value("children"_L1).toArray();
        for (const QJsonValue &child : children)
            takeThread(child.toObject());
    }
    [[nodiscard]] const QList<QJsonObject> &emails() const { return m_emails; }

private:
    QList<QJsonObject> m_emails;
    QHash<QString, int> m_seen;
};

} // namespace

bool PonyMailJson::looksLikeJson(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(256).trimmed();
    return start.startsWith('{') || start.startsWith("[{") || start.startsWith("[\n");
}

std::optional<InputContent> PonyMailJson::read(const QByteArray &bytes, const QString &source)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes.trimmed());
    if (document.isNull())
        return std::nullopt;
    Collector collector;
    const QJsonObject object = document.object();
    collector.takeThread(object.value("thread"_L1).toObject());
    collector.takeArray(object.value("emails"_L1).toArray());
    collector.takeThread(object);
    if (document.isArray())
        collector.takeArray(document.array());
    if (collector.emails().isEmpty())
        return std::nullopt;

    InputContent content;
    content.form = InputForm::PonyMailJson;
    int number = 0;
    for (const QJsonObject &email : collector.emails()) {
        // stats.lua lists threads without their words: nothing can be read of those.
        if (!email.contains("body"_L1) && !email.contains("body_short"_L1)) {
            ++content.unreadable;
            continue;
        }
        MailMessage message = messageOf(email);
        message.source = u"%1#%2"_s.arg(source, QString::number(++number));
        content.messages.append(message);
    }
    content.formTitle = textOf(collector.emails().first(), u"subject").simplified();
    return content;
}

} // namespace tallybook
