// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/quotes/QuotedHeaders.h"

#include "core/mail/votes/Words.h"

#include <algorithm>
#include <array>

namespace tallybook {

namespace {

enum class Label { From, Date, To, Cc, Subject, Other, Count };

struct LabelNames {
    Label label;
    QStringView names; ///< lower case, '|' between them
};

/// What mail programs call the headers, in the order of Label; a new language adds a word a row.
constexpr std::array labelTable{
        LabelNames{Label::From,
                   u"from|von|de|da|van|från|fra|lähettäjä|od|от|від|kimden|gönderen|"
                   u"feladó|de la|发件人|寄件者|寄件人|發件人|差出人|送信者|보낸 "
                   u"사람|보낸사람|από|mittente|"
                   u"expéditeur|remitente|absender|αποστολέας|מאת|من|từ|dari"},
        LabelNames{Label::Date,
                   u"sent|date|gesendet|datum|envoyé|enviado|fecha|enviado el|"
                   u"enviada em|enviado em|data|inviato|verzonden|skickat|sendt|"
                   u"lähetetty|päivämäärä|wysłano|wysłane|odesláno|odoslané|дата|"
                   u"отправлено|дата відправлення|надіслано|gönderilme|gönderildi|"
                   u"gönderme tarihi|tarih|elküldve|dátum|trimis|发送时间|日期|寄件日期|發送時間|"
                   u"傳送日期|时间|送信日時|日時|送信日|보낸 날짜|보낸날짜|날짜|date d'envoi|data "
                   u"de envio|"
                   u"sent on|date sent|ημερομηνία|נשלח|đã gửi|tanggal|gesendet am|"
                   u"envoyé le"},
        LabelNames{Label::To,
                   u"to|an|à|a|para|aan|till|til|vastaanottaja|do|dla|komu|кому|kime|"
                   u"alıcı|címzett|către|收件人|收件者|宛先|받는 사람|받는사람|προς|empfänger|"
                   u"destinatario|destinataire|pro|אל|đến|kepada"},
        LabelNames{Label::Cc,
                   u"cc|kopie|kopia|copie|copia|cópia|kopi|抄送|副本|참조|копия|копія|bilgi|"
                   u"kópia|bcc|kopio|másolat"},
        LabelNames{Label::Subject,
                   u"subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|"
                   u"aihe|temat|předmět|predmet|тема|konu|tárgy|subiect|主题|主旨|件名|主題|제목|"
                   u"θέμα|נושא|chủ đề|subjek"},
        LabelNames{Label::Other,
                   u"reply-to|importance|priority|attachments|organization|list-id|"
                   u"antwort an|message-id|in-reply-to|resent-from|sender|x-mailer|"
                   u"wichtigkeit|envoyé par|on behalf of|newsgroups|répondre à"},
};

/// The label of a line "Label: something"; Label::Count if it is none.
Label labelOf(QStringView lower)
{
    while (!lower.isEmpty() && (lower.front() == u'*' || lower.front() == u'_'))
        lower = lower.mid(1);
    const qsizetype colon = lower.left(30).indexOf(u':');
    if (colon <= 0)
        return Label::Count;
    QStringView name = lower.left(colon).trimmed();
    while (!name.isEmpty() && (name.back() == u'*' || name.back() == u'_' || name.back() == u' '))
        name.chop(1);
    for (const LabelNames &row : labelTable) {
        if (isListed(name, row.names))
            return row.label;
    }
    return Label::Count;
}

bool isUnderscoreRule(QStringView content)
{
    return content.size() >= 8
            && std::all_of(content.begin(), content.end(), [](QChar c) { return c == u'_'; });
}

/// Words between the dashes of a separator; in any of the languages that mail programs speak.
const std::initializer_list<QStringView> separatorWords{u"original message",
                                                        u"original appointment",
                                                        u"forwarded message",
                                                        u"forwarded by",
                                                        u"ursprüngliche nachricht",
                                                        u"originalnachricht",
                                                        u"weitergeleitete nachricht",
                                                        u"urspr. nachricht",
                                                        u"ursprungliche nachricht",
                                                        u"message d'origine",
                                                        u"message original",
                                                        u"message transféré",
                                                        u"message initial",
                                                        u"mensaje original",
                                                        u"mensaje reenviado",
                                                        u"mensagem original",
                                                        u"mensagem encaminhada",
                                                        u"messaggio originale",
                                                        u"messaggio inoltrato",
                                                        u"oorspronkelijk bericht",
                                                        u"doorgestuurd bericht",
                                                        u"oorspronkelijke bericht",
                                                        u"originalmeddelande",
                                                        u"ursprungligt meddelande",
                                                        u"vidarebefordrat meddelande",
                                                        u"oprindelig meddelelse",
                                                        u"opprinnelig melding",
                                                        u"videresendt melding",
                                                        u"videresendt meddelelse",
                                                        u"alkuperäinen viesti",
                                                        u"välitetty viesti",
                                                        u"исходное сообщение",
                                                        u"пересылаемое сообщение",
                                                        u"пересланное сообщение",
                                                        u"конец пересылаемого",
                                                        u"вихідне повідомлення",
                                                        u"переслане повідомлення",
                                                        u"wiadomość oryginalna",
                                                        u"wiadomość przekazana",
                                                        u"treść przekazanej wiadomości",
                                                        u"původní zpráva",
                                                        u"přeposlaná zpráva",
                                                        u"původní e-mail",
                                                        u"pôvodná správa",
                                                        u"orijinal mesaj",
                                                        u"özgün ileti",
                                                        u"iletilen mesaj",
                                                        u"yönlendirilen ileti",
                                                        u"eredeti üzenet",
                                                        u"továbbított üzenet",
                                                        u"mesaj original",
                                                        u"mesaj redirecționat",
                                                        u"原始邮件",
                                                        u"原始郵件",
                                                        u"转发邮件",
                                                        u"转发的邮件",
                                                        u"轉寄郵件",
                                                        u"轉寄的郵件",
                                                        u"邮件原件",
                                                        u"原邮件",
                                                        u"回复的原邮件",
                                                        u"已转发的邮件",
                                                        u"元のメッセージ",
                                                        u"転送されたメッセージ",
                                                        u"転送メッセージ",
                                                        u"転送元メッセージ",
                                                        u"원본 메시지",
                                                        u"전달된 메시지",
                                                        u"원본메시지",
                                                        u"전달된 메일",
                                                        u"αρχικό μήνυμα",
                                                        u"προωθημένο μήνυμα",
                                                        u"reply message",
                                                        u"replied message",
                                                        u"reply original",
                                                        u"original mail",
                                                        u"origin message",
                                                        u"original email",
                                                        u"forwarded mail",
                                                        u"forwarded email",
                                                        u"forwarded letter"};

const std::initializer_list<QStringView> forwardOpeners{u"begin forwarded message:",
                                                        u"start of forwarded message",
                                                        u"forwarded message follows",
                                                        u"anfang der weitergeleiteten nachricht:",
                                                        u"début du message transféré :",
                                                        u"début du message transféré:",
                                                        u"début du message réexpédié :",
                                                        u"inicio del mensaje reenviado:",
                                                        u"início da mensagem encaminhada:",
                                                        u"inizio messaggio inoltrato:",
                                                        u"begin doorgestuurd bericht:",
                                                        u"vidarebefordrat brev:",
                                                        u"начало переадресованного сообщения:",
                                                        u"начало пересылаемого сообщения:",
                                                        u"下面是被转发的邮件",
                                                        u"下面是被转发的邮件：",
                                                        u"開始轉寄郵件:",
                                                        u"転送されたメッセージ:",
                                                        u"początek przekazywanej wiadomości:"};

bool isRuleMark(QChar c)
{
    return c == u'-' || c == u'=' || c == u'_' || c == u'~' || c == u'*' || c == u'#' || c == u'>'
            || c == u'<' || c.unicode() == 0x2500 || c.unicode() == 0x2014 || c.unicode() == 0x2013;
}

} // namespace

int headerBlockLength(const BodyText &body, int line)
{
    int at = line;
    if (isUnderscoreRule(body.content(at))) {
        at = body.nextFilled(at);
        if (at >= body.count())
            return 0;
    }
    std::array<bool, std::size_t(Label::Count)> seen{};
    int found = 0;
    int last = -1;
    int misses = 0;
    for (int i = at; i < body.count() && i < at + 16; ++i) {
        if (body.isBlank(i)) {
            // QQ and HTML turned to text put blank lines between the headers
            if (found == 0
                || (found >= 2 && i + 1 < body.count()
                    && labelOf(body.lower(i + 1)) == Label::Count)) {
                break;
            }
            continue;
        }
        const Label label = labelOf(body.lower(i));
        if (label == Label::Count) {
            if (found == 0 || ++misses > 2) // a long To: is wrapped
                break;
            continue;
        }
        misses = 0;
        found += seen[std::size_t(label)] ? 0 : 1;
        seen[std::size_t(label)] = true;
        last = i;
    }
    const auto has = [&seen](Label label) { return seen[std::size_t(label)]; };
    const bool first = has(Label::From) || (has(Label::Date) && has(Label::Subject));
    const bool block = first
            && ((has(Label::From) && has(Label::Date)) || (has(Label::From) && has(Label::Subject))
                || found >= 3);
    return block ? last - line + 1 : 0;
}

bool isMessageSeparator(const BodyText &body, int line)
{
    const QStringView lower = body.lower(line);
    if (lower.size() > 120)
        return false;
    if (isOneOf(lower, forwardOpeners))
        return true;
    qsizetype from = 0;
    qsizetype to = lower.size();
    while (from < to && (isRuleMark(lower[from]) || lower[from] == u' '))
        ++from;
    while (to > from
           && (isRuleMark(lower[to - 1]) || lower[to - 1] == u' ' || lower[to - 1] == u':'))
        --to;
    const QStringView words = lower.mid(from, to - from);
    if (from < 2 || words.isEmpty())
        return false;
    if (containsPhrase(words, separatorWords))
        return words.size() <= 60;
    // In a language that the table does not know: dashes on both sides, then a header block.
    const bool bothSides = lower.size() - to >= 3 && from >= 3;
    const int next = body.nextFilled(line);
    return bothSides && words.size() <= 40 && next < body.count()
            && headerBlockLength(body, next) > 0;
}

} // namespace tallybook
