// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/MailWriter.h"

#include "core/announce/HeaderValue.h"
#include "core/announce/MessageIds.h"
#include "core/announce/Template.h"
#include "core/announce/Wrap.h"

namespace tallybook::announce {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One empty line between paragraphs and none at either end, however the template's sections fell.
QString tidied(const QString &body)
{
    QStringList kept;
    for (const QString &line : wrapped(body).split(u'\n')) {
        qsizetype end = line.size();
        while (end > 0 && line.at(end - 1).isSpace())
            --end;
        if (end == 0 && (kept.isEmpty() || kept.last().isEmpty()))
            continue;
        kept += line.first(end);
    }
    while (!kept.isEmpty() && kept.last().isEmpty())
        kept.removeLast();
    return kept.join(u'\n') + u'\n';
}

} // namespace

Result<OutgoingMail> writeMail(const QString &templateName, const QVariantMap &data,
                               const Record &record, const TemplateSource &source)
{
    const auto loaded = Template::load(templateName, source);
    if (!loaded)
        return tl::unexpected(loaded.error());
    const QString firstLine = loaded->text().section(u'\n', 0, 0);
    constexpr QStringView prefix = u"Subject:";
    if (!firstLine.startsWith(prefix, Qt::CaseInsensitive)) {
        return fail(ErrorCode::TemplateBroken, loaded->file(),
                    {loaded->file(), u"the first line must begin with \"Subject:\""_s});
    }
    // In a header line breaks become blanks; in the body they are shown.
    QVariantMap subjectData = data;
    subjectData.insert(u"title"_s, HeaderValue::cleaned(record.proposal.title));
    const auto subject =
            loaded->withText(firstLine.sliced(prefix.size())).render(subjectData, Escaping::None);
    if (!subject)
        return tl::unexpected(subject.error());
    const auto body =
            loaded->withText(loaded->text().section(u'\n', 1)).render(data, Escaping::None);
    if (!body)
        return tl::unexpected(body.error());

    OutgoingMail mail;
    mail.fromName = HeaderValue::cleaned(record.senderName);
    mail.fromAddress = record.senderAddress.trimmed();
    if (!record.project.devList.trimmed().isEmpty())
        mail.to = QStringList{record.project.devList.trimmed()};
    mail.subject = HeaderValue::cleaned(*subject);
    mail.body = tidied(*body);
    return mail;
}

void replyToCall(OutgoingMail &mail, const Record &record)
{
    const QString call = record.proposal.callMessageId.trimmed();
    if (!isMessageId(call))
        return;
    mail.inReplyTo = call;
    mail.references = {call};
}

} // namespace tallybook::announce
