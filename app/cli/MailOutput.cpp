// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/MailOutput.h"

#include "app/cli/BookAccess.h"

#include <QJsonArray>
#include <QSaveFile>

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

ExitCode putMailto(Invocation &call, const OutgoingMail &mail)
{
    const Result<QByteArray> link = mail.toMailto();
    if (!link && link.error().code == ErrorCode::TooLarge)
        return call.refuse(errorName(ErrorCode::TooLarge),
                           u"The mail is too long for a mailto: link, which programs would cut. "
                           "Nothing was written. Save it as a draft with --eml FILE."_s,
                           ExitCode::NotUnderstood);
    if (!link)
        return call.fail(link.error());
    if (call.json())
        call.io().json({{u"schema"_s, u"tallybook.mailto/1"_s},
                        {u"mailto"_s, QString::fromLatin1(*link)}});
    else
        call.io().line(QString::fromLatin1(*link));
    return ExitCode::Done;
}

} // namespace

Status draftCanBeSaved(const Invocation &call)
{
    const QString path = call.value(u"eml"_s);
    if (path.isEmpty() || path == "-"_L1)
        return {};
    QSaveFile file(path); // nothing is left of it without a commit
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, file.errorString(), {path});
    return {};
}

ExitCode putMail(Invocation &call, const OutgoingMail &mail, const QJsonObject &record)
{
    if (call.has(u"mailto"_s))
        return putMailto(call, mail);
    const QString path = call.value(u"eml"_s);
    if (!path.isEmpty()) {
        const Result<QByteArray> eml = mail.toEml();
        if (!eml)
            return call.fail(eml.error());
        if (path == "-"_L1) {
            call.io().write(*eml);
            return ExitCode::Done;
        }
        if (const Status written = writeFile(path, *eml); !written)
            return call.fail(written.error());
    }
    if (call.json()) {
        QJsonObject state = record;
        state.remove(u"schema"_s);
        call.io().json({{u"schema"_s, u"tallybook.mail/1"_s},
                        {u"record"_s, state},
                        {u"to"_s, QJsonArray::fromStringList(mail.to)},
                        {u"subject"_s, mail.subject},
                        {u"in_reply_to"_s,
                         mail.inReplyTo.isEmpty() ? QJsonValue() : QJsonValue(mail.inReplyTo)},
                        {u"references"_s, QJsonArray::fromStringList(mail.references)},
                        {u"body"_s, mail.body},
                        {u"eml"_s, path.isEmpty() ? QJsonValue() : QJsonValue(path)}});
    } else if (!path.isEmpty()) {
        call.io().line(u"Saved the draft %1. It was not sent."_s.arg(path));
    } else {
        if (!mail.to.isEmpty())
            call.io().line("To: "_L1 + mail.to.join(", "_L1));
        call.io().line("Subject: "_L1 + mail.subject);
        call.io().line();
        call.io().write(mail.body.toUtf8());
    }
    return ExitCode::Done;
}

ExitCode putMailOf(Invocation &call, const RecordSession &session, const ProposalId &id,
                   announce::MailKind kind, const announce::TemplateSource &source)
{
    const Result<Record> record = session.record(id);
    if (!record)
        return call.fail(record.error());
    const Result<OutgoingMail> mail = announce::mailOf(*record, kind, {}, source);
    if (!mail)
        return call.fail(mail.error());
    return putMail(call, *mail, recordState(session, record->proposal));
}

} // namespace tallybook::cli
