// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/MailMessage.h"

#include "core/base/Text.h"

#include <QCryptographicHash>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// Whoever the author is, in one comparable word.
QString authorKey(const Author &author)
{
    if (!author.handle.isEmpty())
        return author.handle;
    if (!author.address.isEmpty())
        return author.address;
    return text::comparableName(author.name);
}

} // namespace

QByteArray MailMessage::hash() const
{
    return sha256(raw);
}

QByteArray MailMessage::fingerprint() const
{
    if (!messageId.isEmpty())
        return sha256("id\n" + messageId.toUtf8());
    constexpr qint64 msPerMinute = 60'000;
    const QByteArray minute = date ? QByteArray::number(date->utcMs / msPerMinute) : QByteArray();
    return sha256("text\n" + authorKey(from).toUtf8() + '\n' + minute + '\n'
                  + text.simplified().toUtf8());
}

QString inputFormName(InputForm form)
{
    switch (form) {
    case InputForm::Eml: return u"eml"_s;
    case InputForm::Mbox: return u"mbox"_s;
    case InputForm::PonyMailPage: return u"ponymail-page"_s;
    case InputForm::PonyMailJson: return u"ponymail-json"_s;
    case InputForm::PonyMailPlain: return u"ponymail-plain"_s;
    case InputForm::GitHubPage: return u"github-page"_s;
    case InputForm::DiscoursePage: return u"discourse-page"_s;
    case InputForm::PipermailPage: return u"pipermail-page"_s;
    case InputForm::MailArchivePage: return u"mail-archive-page"_s;
    case InputForm::PlainReplies: return u"plain-replies"_s;
    case InputForm::Html: return u"html"_s;
    case InputForm::Unknown: break;
    }
    return u"unknown"_s;
}

QString mailWarningName(MailWarning warning)
{
    switch (warning) {
    case MailWarning::NoDate: return u"no-date"_s;
    case MailWarning::BadDate: return u"bad-date"_s;
    case MailWarning::DayOnly: return u"day-only"_s;
    case MailWarning::CharsetGuessed: return u"charset-guessed"_s;
    case MailWarning::BrokenMime: return u"broken-mime"_s;
    case MailWarning::TooLarge: return u"too-large"_s;
    case MailWarning::TooDeep: return u"too-deep"_s;
    case MailWarning::LongLine: return u"long-line"_s;
    case MailWarning::BidiControls: return u"bidi-controls"_s;
    case MailWarning::NulBytes: return u"nul-bytes"_s;
    case MailWarning::NoText: return u"no-text"_s;
    case MailWarning::NoAuthor: return u"no-author"_s;
    case MailWarning::MungedAuthor: return u"munged-author"_s;
    case MailWarning::SenderCheckFailed: return u"sender-check-failed"_s;
    case MailWarning::Truncated: break;
    }
    return u"truncated"_s;
}

} // namespace tallybook
