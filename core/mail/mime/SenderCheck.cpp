// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mime/SenderCheck.h"

#include <QStringList>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestValue = 8'000; // bytes of a header looked at
constexpr qsizetype shortLabel = 3; // letters: the "co" of "co.uk"

/// The domain that somebody registered: two labels, or three below a country's "co" and "ac".
QString ownedDomain(const QString &host)
{
    QStringList labels = host.toLower().split(u'.', Qt::SkipEmptyParts);
    if (labels.size() < 2)
        return {};
    const bool country =
            labels.last().size() == 2 && labels[labels.size() - 2].size() <= shortLabel;
    return labels.mid(std::max<qsizetype>(0, labels.size() - (country ? 3 : 2))).join(u'.');
}

/// A header without its comments, which go into `comments` in order.
QString withoutComments(QByteArrayView value, QStringList *comments = nullptr)
{
    const QString text = QString::fromUtf8(value.first(std::min(value.size(), longestValue)));
    QString rest;
    QString comment;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'(' && depth++ == 0) {
            comment.clear();
            continue;
        }
        if (c == u')' && depth > 0 && --depth == 0) {
            if (comments != nullptr)
                comments->append(comment.simplified());
            rest += u' ';
            continue;
        }
        (depth > 0 ? comment : rest) += c;
    }
    return rest.simplified();
}

/// The word behind "from" or "by".
QString wordAfter(const QStringList &words, QStringView name)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (words[i] == name)
            return words[i + 1];
    }
    return {};
}

bool isInside(const QString &host, const QString &domain)
{
    return host == u"localhost" || host.startsWith(u"localhost.") || host == u"[127.0.0.1]"
            || ownedDomain(host) == domain;
}

/// The list's host took the mail from a host that is not its own: what stands below may be forged.
bool isEntry(QByteArrayView received, const QString &domain)
{
    QStringList comments;
    // up to the date, whose mark may touch the host's name
    const QStringList words = withoutComments(received, &comments).section(u';', 0, 0).split(u' ');
    const QString from = wordAfter(words, u"from");
    if (from.isEmpty() || ownedDomain(wordAfter(words, u"by")) != domain)
        return false;
    if (!isInside(from, domain))
        return true;
    // Anybody can greet with the list's name; what the host saw itself stands in the comment.
    const QString seen = comments.value(0).section(u' ', 0, 0);
    const bool named = !seen.startsWith(u'[') && !seen.startsWith(u"helo", Qt::CaseInsensitive)
            && (seen.contains(u'.') || seen.compare(u"unknown", Qt::CaseInsensitive) == 0);
    return named && !isInside(seen, domain);
}

/// What one Authentication-Results line says: "host; method=result property=value …; …".
struct Findings {
    bool passed = false;
    bool failed = false;
};

void addFindings(Findings &findings, QByteArrayView value, const QString &domain,
                 const QString &author)
{
    const QStringList parts = withoutComments(value).split(u';');
    if (ownedDomain(parts.first().trimmed().section(u' ', 0, 0)) != domain)
        return;
    for (const QString &part : parts.mid(1)) {
        const QStringList words = part.toLower().split(u' ', Qt::SkipEmptyParts);
        const QString method = words.value(0).section(u'=', 0, 0);
        const QString result = words.value(0).section(u'=', 1);
        if (method != u"dkim" && method != u"dmarc" && method != u"spf")
            continue;
        findings.failed = findings.failed || result == u"fail" || result == u"hardfail";
        if (result != u"pass")
            continue;
        for (const QString &word : words) {
            const QString name = word.section(u'=', 0, 0);
            const QString host = word.section(u'=', 1).section(u'@', -1);
            const bool sender = name == u"header.d" || name == u"header.from"
                    || name == u"smtp.mailfrom" || name == u"header.i";
            findings.passed = findings.passed || (sender && ownedDomain(host) == author);
        }
    }
}

} // namespace

SenderCheck readSenderCheck(const HeaderBlock &headers, const QString &listId,
                            const QString &address)
{
    const QString domain = ownedDomain(listId);
    const QString author = ownedDomain(address.section(u'@', 1));
    if (domain.isEmpty() || author.isEmpty())
        return SenderCheck::Unknown;
    Findings findings;
    for (const HeaderBlock::Field &field : headers.fields()) {
        if (field.name.compare("Authentication-Results", Qt::CaseInsensitive) == 0) {
            addFindings(findings, field.value, domain, author);
        } else if (field.name.compare("Received", Qt::CaseInsensitive) == 0
                   && isEntry(field.value, domain)) {
            return findings.passed    ? SenderCheck::Passed
                    : findings.failed ? SenderCheck::Failed
                                      : SenderCheck::Unknown;
        }
    }
    return SenderCheck::Unknown;
}

QString senderCheckName(SenderCheck check)
{
    switch (check) {
    case SenderCheck::Unknown: return {};
    case SenderCheck::Passed: return u"passed"_s;
    case SenderCheck::Failed: return u"failed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace tallybook
