// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/formats/PasteSplitter.h"

#include "core/mail/formats/FormatTable.h"
#include "core/mail/mime/MessageReader.h"
#include "core/mail/mime/PgpCleartext.h"

#include <optional>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Below this a recogniser is guessing, and one whole message is the honest answer.
constexpr int neededConfidence = 50;

/// Every form of pasted text; the first of equally sure ones wins.
QList<PasteFormat> formats()
{
    return {
            ponyMailPage(),      ponyMailPlain(), pipermailPage(), mailArchivePage(),
            gitHubPage(),        headedReplies(), discoursePage(), clientCopy(),
            mailArchiveSearch(), modMboxPage(),   ruledReplies(),
    };
}

InputContent oneMessage(const PastedText &text)
{
    MailMessage message;
    message.raw = text.text.toUtf8();
    message.text = text.text;
    InputContent content;
    content.messages.append(message);
    return content;
}

/// Pages show one title for the whole thread; what stands below the first message replies to it.
bool showsOneTitle(InputForm form)
{
    return form == InputForm::PonyMailPage || form == InputForm::GitHubPage
            || form == InputForm::DiscoursePage;
}

InputContent finished(InputContent content, const QString &source)
{
    int number = 0;
    for (MailMessage &message : content.messages) {
        message.form = content.form;
        message.source = u"%1#%2"_s.arg(source, QString::number(++number));
        if (number > 1 && showsOneTitle(content.form) && !message.subject.isEmpty())
            message.subject.prepend(u"Re: "_s);
        message.text = withoutPgpArmor(message.text);
        if (message.from.munged)
            message.warnings.append(MailWarning::MungedAuthor);
        finishMessage(message);
    }
    return content;
}

/// The surest of the forms that `wanted` lets through, if it is sure enough.
template <typename Wanted>
std::optional<InputContent> surest(const PastedText &text, int needed, Wanted wanted)
{
    std::optional<PasteFormat> best;
    int bestConfidence = needed - 1;
    const QList<PasteFormat> all = formats();
    for (const PasteFormat &format : all) {
        const int confidence = wanted(format) ? format.confidence(text) : 0;
        if (confidence > bestConfidence) {
            best = format;
            bestConfidence = confidence;
        }
    }
    if (!best)
        return std::nullopt;
    InputContent content = best->split(text);
    content.form = best->form;
    if (content.messages.isEmpty() && content.unreadable == 0)
        return std::nullopt;
    return content;
}

} // namespace

InputContent PasteSplitter::split(const QString &text, const QString &source)
{
    const PastedText pasted(text);
    const auto found = surest(pasted, neededConfidence, [](const PasteFormat &) { return true; });
    return finished(found ? *found : oneMessage(pasted), source);
}

InputContent PasteSplitter::splitAs(const QString &text, const QString &source, InputForm form)
{
    const PastedText pasted(text);
    const auto found =
            surest(pasted, 1, [&](const PasteFormat &format) { return format.form == form; });
    return finished(found ? *found : oneMessage(pasted), source);
}

} // namespace tallybook
