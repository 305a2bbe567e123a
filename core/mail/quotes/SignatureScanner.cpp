// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/quotes/SignatureScanner.h"

#include "core/mail/votes/ClaimScanner.h"
#include "core/mail/votes/VoteScanner.h"
#include "core/mail/votes/VoterMarks.h"
#include "core/mail/votes/Words.h"

#include <algorithm>

namespace tallybook {

namespace {

/// Longer than this below a "--" without a blank is text after a rule, not a signature.
constexpr int longestSignature = 12;

const std::initializer_list<QStringView> deviceOpeners{u"sent from my",
                                                       u"sent from mail for",
                                                       u"sent from outlook",
                                                       u"sent from yahoo",
                                                       u"sent from samsung",
                                                       u"sent from proton",
                                                       u"sent from phone",
                                                       u"sent from mobile",
                                                       u"sent from the",
                                                       u"sent from a ",
                                                       u"sent from gmail",
                                                       u"sent from nine",
                                                       u"sent from blue",
                                                       u"sent from newton",
                                                       u"sent from spark",
                                                       u"sent from mailspring",
                                                       u"sent from superhuman",
                                                       u"sent via",
                                                       u"sent with",
                                                       u"sent using",
                                                       u"sent on the go",
                                                       u"sent by",
                                                       u"get outlook for",
                                                       u"typed on",
                                                       u"typed with",
                                                       u"written on my",
                                                       u"from my iphone",
                                                       u"from my phone",
                                                       u"from my mobile",
                                                       u"from mobile",
                                                       u"via mobile",
                                                       u"sent from",
                                                       u"von meinem",
                                                       u"gesendet von",
                                                       u"gesendet mit",
                                                       u"von unterwegs",
                                                       u"diese nachricht wurde von",
                                                       u"envoyé de mon",
                                                       u"envoyé depuis",
                                                       u"envoyé à partir",
                                                       u"envoyé avec",
                                                       u"envoyé par",
                                                       u"envoyé de",
                                                       u"télécharger outlook",
                                                       u"enviado desde",
                                                       u"enviado con",
                                                       u"enviado do meu",
                                                       u"enviado de mi",
                                                       u"enviado via",
                                                       u"enviado pelo",
                                                       u"enviado a partir",
                                                       u"enviado de",
                                                       u"obtener outlook",
                                                       u"obter o outlook",
                                                       u"inviato da",
                                                       u"inviato dal",
                                                       u"scarica outlook",
                                                       u"verzonden vanaf",
                                                       u"verstuurd vanaf",
                                                       u"verzonden met",
                                                       u"verstuurd met",
                                                       u"verstuurd van",
                                                       u"outlook voor",
                                                       u"skickat från",
                                                       u"skickas från",
                                                       u"hämta outlook",
                                                       u"sendt fra",
                                                       u"lähetetty iphonesta",
                                                       u"lähetetty",
                                                       u"wysłane z",
                                                       u"wysłano z",
                                                       u"odesláno z",
                                                       u"odoslané z",
                                                       u"poslané z",
                                                       u"küldve az",
                                                       u"elküldve",
                                                       u"trimis de pe",
                                                       u"trimis din",
                                                       u"отправлено с",
                                                       u"отправлено из",
                                                       u"отправлено от",
                                                       u"послано с",
                                                       u"надіслано з",
                                                       u"відправлено з",
                                                       u"изпратено от",
                                                       u"poslano s",
                                                       u"послато са",
                                                       u"στάλθηκε από",
                                                       u"発信元",
                                                       u"송신",
                                                       u"发自我的",
                                                       u"发自",
                                                       u"從我的",
                                                       u"傳送自",
                                                       u"寄件自",
                                                       u"來自我的",
                                                       u"来自我的",
                                                       u"从我的",
                                                       u"iphoneから送信",
                                                       u"ipadから送信",
                                                       u"androidから",
                                                       u"送信元",
                                                       u"나의 iphone",
                                                       u"נשלח מ",
                                                       u"تم الإرسال من",
                                                       u"đã gửi từ",
                                                       u"dikirim dari",
                                                       u"ส่งจาก"};

const std::initializer_list<QStringView> deviceEndings{u"gesendet",    u"gesendet.", u"gönderildi",
                                                       u"gönderildi.", u"から送信",  u"에서 보냄",
                                                       u"발송됨",      u"küldve"};

/// Lines with which a list or a service ends a mail; each makes its block a footer.
const std::initializer_list<QStringView> footerOpeners{u"to unsubscribe",
                                                       u"for additional commands",
                                                       u"unsubscribe:",
                                                       u"to subscribe",
                                                       u"list archive",
                                                       u"list info",
                                                       u"reply to this email directly",
                                                       u"you are receiving this",
                                                       u"you received this",
                                                       u"this message was sent to",
                                                       u"this is an automated message",
                                                       u"view it on github",
                                                       u"view this email",
                                                       u"to view this discussion",
                                                       u"to respond to the message",
                                                       u"for queries about this service",
                                                       u"visit this group",
                                                       u"to post to this group",
                                                       u"for more options, visit",
                                                       u"an html attachment was scrubbed",
                                                       u"a non-text attachment was scrubbed",
                                                       u"this email and any",
                                                       u"this e-mail and any",
                                                       u"this message and any",
                                                       u"this message is intended",
                                                       u"this email is intended",
                                                       u"confidentiality notice",
                                                       u"the information contained in this",
                                                       u"disclaimer:",
                                                       u"this email was scanned",
                                                       u"mailing list",
                                                       u"manage your subscription",
                                                       u"unsubscribe from this list",
                                                       u"or mute the thread",
                                                       u"to stop receiving notification",
                                                       u"message id:",
                                                       u"triage notifications on the go"};

bool isRuleOf(QStringView content, QStringView marks, int least)
{
    return content.size() >= least && std::all_of(content.begin(), content.end(), [marks](QChar c) {
               return marks.contains(c);
           });
}

/// Mailman: a rule of underscores, then the list's name, address and page.
bool isMailmanFooter(const BodyText &body, int line)
{
    if (!isRuleOf(body.content(line), u"_", 10))
        return false;
    int clues = 0;
    const int first = body.nextFilled(line);
    for (int i = first; i < body.count() && i < first + 6; ++i) {
        const QStringView lower = body.lower(i);
        clues += lower.contains(u"mailing list") || lower.contains(u"listinfo")
                        || lower.contains(u"mailman") || lower.contains(u"-request@")
                        || lower.contains(u"unsubscribe") || lower.contains(u"archives:")
                ? 1
                : 0;
    }
    return clues > 0;
}

bool isFooterOpener(const BodyText &body, int line)
{
    QStringView lower = body.lower(line);
    while (!lower.isEmpty() && (isRuleOf(lower.left(1), u"-—*_[(<.", 1) || lower.front() == u' '))
        lower = lower.mid(1);
    if (startsWithPhrase(lower, footerOpeners))
        return true;
    return body.lower(line).startsWith(u"-------------- next part");
}

void classifyBlock(BodyText &body, int from, LineClass lineClass)
{
    for (int i = from; i < body.count() && !body.isBlank(i); ++i) {
        if (body.at(i).lineClass == LineClass::Quoted
            || body.at(i).lineClass == LineClass::Attribution) {
            break;
        }
        body.classify(i, lineClass);
    }
}

void stripFooters(BodyText &body)
{
    for (int i = 0; i < body.count(); ++i) {
        if (!body.isOwn(i))
            continue;
        if (isMailmanFooter(body, i)) {
            body.classify(i, LineClass::Footer);
            classifyBlock(body, body.nextFilled(i), LineClass::Footer);
        } else if (isFooterOpener(body, i)) {
            const int before = body.previousFilled(i);
            if (before >= 0 && body.isOwn(before) && isRuleOf(body.content(before), u"-_=*—–", 1))
                body.classify(before, LineClass::Footer);
            const bool scrubbed = body.lower(i).contains(u"next part");
            if (scrubbed) {
                for (int j = i; j < body.count(); ++j)
                    body.classify(j, LineClass::Footer);
            } else {
                classifyBlock(body, i, LineClass::Footer);
            }
        }
    }
}

/// The line after the last own line of what a delimiter would make a signature.
int signatureEnd(const BodyText &body, int delimiter)
{
    int i = delimiter + 1;
    while (i < body.count() && (body.isBlank(i) || body.at(i).lineClass == LineClass::Own)) {
        ++i;
    }
    return i;
}

/// Whether at most `most` filled own lines follow; looks no further, which keeps it linear.
bool isFollowedByAtMost(const BodyText &body, int delimiter, int most)
{
    int filled = 0;
    for (int i = delimiter + 1; i < body.count() && filled <= most; ++i) {
        if (body.isBlank(i))
            continue;
        if (body.at(i).lineClass != LineClass::Own)
            break;
        ++filled;
    }
    return filled <= most;
}

/// Nobody signs with a vote: "That has my +1!" below a rule is text.
bool isSpokenBelow(const BodyText &body, int line)
{
    int looked = 0;
    for (int i = line + 1; i < body.count() && looked <= longestSignature; ++i) {
        if (body.isBlank(i))
            continue;
        if (!body.isOwn(i))
            return false;
        ++looked;
        for (const ValueHit &hit : scanValues(body.lower(i))) {
            if (hit.form == ValueForm::Plain && speaksOfSelf(body.lower(i).left(hit.start)))
                return true;
        }
    }
    return false;
}

bool isSignatureDelimiter(const BodyText &body, int line)
{
    const TextLine &where = body.at(line);
    const QStringView all = QStringView(body.normalised().text).mid(where.content);
    const QStringView raw = all.left(where.end - where.content);
    if (raw == u"-- ")
        return true;
    const QStringView content = body.content(line);
    // "—" is GitHub's and Apple's; "--" has lost its blank on the way; "-----" is Outlook's
    if (content != u"--" && content != u"—" && content != u"---" && content != u"__")
        return false;
    const int below = body.nextFilled(line);
    if (below < body.count() && body.isOwn(below) && isValueAlone(body.lower(below)))
        return false; // a rule between remarks and the vote
    if (isSpokenBelow(body, line))
        return false;
    const int most = content == u"--" ? longestSignature : 6;
    return isFollowedByAtMost(body, line, most);
}

} // namespace

bool isDeviceSignature(QStringView lower)
{
    if (lower.size() > 90 || !scanValues(lower).isEmpty())
        return false;
    return startsWithPhrase(lower, deviceOpeners)
            || std::any_of(deviceEndings.begin(), deviceEndings.end(), [lower](QStringView ending) {
                   return lower.endsWith(ending)
                           && (lower.contains(u"phone") || lower.contains(u"pad")
                               || lower.contains(u"android") || lower.contains(u"handy")
                               || lower.contains(u"mail") || lower.contains(u"samsung")
                               || lower.contains(u"galaxy"));
               });
}

void stripArmour(BodyText &body)
{
    enum class Part { Outside, Header, Text, Signature };
    Part part = Part::Outside;
    for (int i = 0; i < body.count(); ++i) {
        const QStringView content = body.content(i);
        if (content.startsWith(u"-----BEGIN PGP SIGNED MESSAGE-----")) {
            part = Part::Header;
            body.classify(i, LineClass::Footer);
        } else if (content.startsWith(u"-----BEGIN PGP SIGNATURE-----")
                   || content.startsWith(u"-----BEGIN PGP PUBLIC KEY BLOCK-----")
                   || content.startsWith(u"-----BEGIN PGP MESSAGE-----")
                   || content.startsWith(u"-----BEGIN CERTIFICATE-----")) {
            part = Part::Signature;
            body.classify(i, LineClass::Footer);
        } else if (content.startsWith(u"-----END ")) {
            part = Part::Outside;
            body.classify(i, LineClass::Footer);
        } else if (part == Part::Header) {
            if (content.isEmpty())
                part = Part::Text;
            body.classify(i, LineClass::Footer);
        } else if (part == Part::Signature) {
            body.classify(i, LineClass::Footer);
        } else if (part == Part::Text) {
            TextLine &line = body.at(i);
            if (QStringView(body.normalised().text).mid(line.start, 2) == u"- ")
                line.content = line.start + 2;
        }
    }
}

void stripSignatures(BodyText &body)
{
    stripFooters(body);
    for (int i = 0; i < body.count(); ++i) {
        if (!body.isOwn(i))
            continue;
        if (isDeviceSignature(body.lower(i))) {
            body.classify(i, LineClass::Signature);
            continue;
        }
        if (!isSignatureDelimiter(body, i))
            continue;
        const int end = signatureEnd(body, i);
        for (int j = i; j < end; ++j)
            body.classify(j, LineClass::Signature);
        i = end - 1;
    }
}

} // namespace tallybook
