// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/Words.h"

#include <algorithm>
#include <bitset>

namespace tallybook {

namespace {

/// Whether the test holds for one of the entries between bars.
template <typename Test>
bool anyListed(QStringView list, Test test)
{
    qsizetype from = 0;
    while (from <= list.size()) {
        const qsizetype bar = list.indexOf(u'|', from);
        const qsizetype to = bar < 0 ? list.size() : bar;
        if (to > from && test(list.mid(from, to - from)))
            return true;
        from = to + 1;
    }
    return false;
}

/// The letters and digits with which words of a text begin. A phrase stands at the start of a word,
/// so that one look at its first letter spares the search for most of a list.
class Initials
{
public:
    explicit Initials(QStringView text)
    {
        bool inside = false;
        for (const QChar c : text) {
            const bool word = isWordCharacter(c);
            if (word && !inside && c.unicode() < m_seen.size())
                m_seen.set(c.unicode());
            inside = word;
        }
    }
    /// Whether the phrase cannot occur.
    [[nodiscard]] bool exclude(QStringView phrase) const
    {
        const QChar first = phrase.front();
        return first.unicode() < m_seen.size() && isWordCharacter(first)
                && !m_seen.test(first.unicode());
    }

private:
    std::bitset<128> m_seen;
};

} // namespace

bool isListed(QStringView word, QStringView list)
{
    return anyListed(list, [word](QStringView entry) { return entry == word; });
}

bool containsListed(QStringView text, QStringView list)
{
    const Initials initials(text);
    return anyListed(list, [text, &initials](QStringView entry) {
        return !initials.exclude(entry) && containsPhrase(text, entry);
    });
}

bool startsWithListed(QStringView text, QStringView list)
{
    return anyListed(list, [text](QStringView entry) { return startsWithPhrase(text, entry); });
}

int listedPrefixLength(QStringView text, QStringView list)
{
    qsizetype longest = 0;
    anyListed(list, [text, &longest](QStringView entry) {
        if (entry.size() > longest && startsWithPhrase(text, entry))
            longest = entry.size();
        return false;
    });
    return int(longest);
}

bool endsWithListed(QStringView text, QStringView list)
{
    return anyListed(list, [text](QStringView entry) {
        return !text.isEmpty() && text.back() == entry.back() && text.endsWith(entry);
    });
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() && c.unicode() < 0x2E80;
}

QList<Word> wordsOf(QStringView text, int limit)
{
    QList<Word> words;
    bool broken = false;
    for (int i = 0; i < text.size() && words.size() < limit;) {
        if (!text[i].isLetterOrNumber()) {
            broken = broken || !text[i].isSpace();
            ++i;
            continue;
        }
        int end = i + 1;
        while (end < text.size()
               && (text[end].isLetterOrNumber()
                   || (text[end] == u'\'' && end + 1 < text.size()
                       && text[end + 1].isLetterOrNumber()))) {
            ++end;
        }
        words += {text.mid(i, end - i), i, end, broken};
        broken = false;
        i = end;
    }
    return words;
}

bool isOneOf(QStringView word, std::initializer_list<QStringView> names)
{
    return std::find(names.begin(), names.end(), word) != names.end();
}

bool containsPhrase(QStringView text, QStringView phrase)
{
    for (qsizetype at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        const qsizetype end = at + phrase.size();
        if ((at == 0 || !isWordCharacter(text[at - 1]) || !isWordCharacter(phrase.front()))
            && (end == text.size() || !isWordCharacter(text[end])
                || !isWordCharacter(phrase.back()))) {
            return true;
        }
    }
    return false;
}

bool containsPhrase(QStringView text, std::initializer_list<QStringView> phrases)
{
    const Initials initials(text);
    return std::any_of(phrases.begin(), phrases.end(), [text, &initials](QStringView phrase) {
        return !initials.exclude(phrase) && containsPhrase(text, phrase);
    });
}

bool startsWithPhrase(QStringView text, QStringView phrase)
{
    return !text.isEmpty() && text.front() == phrase.front() && text.startsWith(phrase)
            && (text.size() == phrase.size() || !isWordCharacter(text[phrase.size()])
                || !isWordCharacter(phrase.back()));
}

bool startsWithPhrase(QStringView text, std::initializer_list<QStringView> phrases)
{
    return std::any_of(phrases.begin(), phrases.end(),
                       [text](QStringView phrase) { return startsWithPhrase(text, phrase); });
}

QStringView slice(const QString &text, int from, int to)
{
    return QStringView(text).mid(from, std::max(0, to - from));
}

QString stemOf(QStringView word)
{
    QString stem = word.toString().toLower();
    for (const QStringView ending :
         {QStringView(u"'s"), QStringView(u"ations"), QStringView(u"ation"), QStringView(u"ings"),
          QStringView(u"ing"), QStringView(u"als"), QStringView(u"al"), QStringView(u"ers"),
          QStringView(u"ed"), QStringView(u"es"), QStringView(u"s"), QStringView(u"e")}) {
        if (stem.size() >= ending.size() + 3 && stem.endsWith(ending)) {
            stem.chop(ending.size());
            break;
        }
    }
    // "dropping" leaves "dropp"
    const qsizetype n = stem.size();
    if (n >= 4 && stem[n - 1] == stem[n - 2] && stem[n - 1] != u's' && stem[n - 1] != u'l')
        stem.chop(1);
    return stem;
}

} // namespace tallybook
