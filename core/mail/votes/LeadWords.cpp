// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/LeadWords.h"

#include "core/mail/votes/ClaimScanner.h"

#include <algorithm>

namespace tallybook {

namespace {

constexpr int longestTail = 12; // words
constexpr QStringView marks = u"\"'`*_([{~<>";

/// Adjectives and claims that dress a value up and say nothing of whose it is.
constexpr QStringView dressWords =
        u"big|huge|strong|plain|bare|definite|solid|clear|enthusiastic|own|personal|late|official|"
        u"weak|mild|"
        u"soft|course|much|"
        u"slight|resounding|hearty|firm|full|very|obvious|formal|pmc|ipmc|ppmc|committer|non|"
        u"massive|"
        u"giant|whole|hearted|wholehearted|super|happy|emphatic|humble|belated|final|first|"
        u"cautious|"
        u"quick|easy|warm|great|loud|fat|whopping|hefty|rousing|cheerful|grateful|sincere|honest|"
        u"double|non-binding|simple|small|tiny|hard|mega|hugely|not";

/// Function words, and the verbs and nouns of voting: they join a trigger to the value.
constexpr QStringView lightWords = u"a|an|the|my|our|his|her|their|your|its|i|i'm|i'd|i'll|i've|we|"
                                   u"we'd|we'll|we're|you|he|she|they|"
                                   u"it|it's|this|that|that's|me|us|be|been|being|am|is|are|was|"
                                   u"were|have|has|had|having|do|does|"
                                   u"did|to|of|for|on|in|at|as|with|from|by|towards|toward|into|"
                                   u"than|give|giving|gave|given|cast|"
                                   u"casting|vote|votes|voting|voted|say|saying|said|call|calling|"
                                   u"put|send|post|reply|respond|mark|"
                                   u"count|record|go|going|get|gets|getting|got|see|make|making|"
                                   u"mean|means|meant|consider|considered|"
                                   u"quite|yet|really|even|just|also|still|now|already|again|here|"
                                   u"there|then|too|rather|more|less|"
                                   u"sure|whether|ready|able|want|wanting|like|love|least|another|"
                                   u"one|two|three|four|any|some|no|"
                                   u"other|further|additional|only|exactly|about|pretty|fairly|"
                                   u"definitely|absolutely|totally|quite|"
                                   u"change|changing|switch|switching|move|moving|turn|turning|"
                                   u"revise|revising|update|updating|"
                                   u"binding|nonbinding|non|pmc|ipmc|official|release|rc|candidate|"
                                   u"proposal|thing|add|adding|leave|"
                                   u"deserve|deserves|worth|reason|convinced|strong|hard|intend|"
                                   u"intended|planning|enough|both|these|"
                                   u"those|each|every|all|initial|previous|earlier|last|current|"
                                   u"own|therefore|hence|thus|hereby|so|"
                                   u"probably|maybe|perhaps|possibly|rc1|rc2|rc3|which|case|who|"
                                   u"anyone|someone|everybody|everyone|"
                                   u"people|folks|total|result|results|become|becomes|becoming|"
                                   u"down|up|over|because|if|when|once|"
                                   u"not|never|cannot|can|can't|can’t|don't|won't|isn't|wasn't|"
                                   u"wouldn't|couldn't|didn't|doesn't|"
                                   u"would|will|could|might|may|should|must|shall";

constexpr QStringView connectors =
        u"so|and|but|therefore|thus|hence|then|still|anyway|nevertheless|"
        u"nonetheless|however|yet|otherwise|accordingly|consequently";

constexpr QStringView greetings = u"hi|hello|hey|dear|hallo|hola|salut|bonjour|hiya|howdy|"
                                  u"greetings|folks|all|guys|team|moin|ciao|"
                                  u"olá|namaste|everyone|everybody|gm|servus|hej|привет|"
                                  u"здравствуйте|你好|大家好|各位好|안녕하세요|こんにちは|"
                                  u"heya|yo|evening|morning";

/// Words before a colon that speak of voting or judging, so that they are no item's name.
constexpr QStringView votingWords =
        u"vote|votes|voting|verdict|conclusion|overall|summary|tl|tldr|bottom|decision|answer|so|"
        u"therefore|"
        u"me|my|mine|result|late|sorry|here|i|i'm|yes|lgtm|ok|okay|thanks|thank|finally|final|thus|"
        u"hence|"
        u"good|great|works|this|is|rating|opinion|position|stance|case|said|checked|tested|"
        u"verified|we|go|"
        u"edit|update|all|ballot|choice|from|hi|hello|hey|dear|regardless|short|again|binding|"
        u"nonbinding|"
        u"non|correction|nice|cool|passes|pass|passed|fine|reason|note|fwiw|imho|imo|afaics|agree|"
        u"agreed|"
        u"thx|cheers|well|done|and|but|it|now|then|that|same|looks|awesome|excellent|perfect|yep|"
        u"yeah|"
        u"anyway|my2c|simple|easy|congrats|love|like|happy|ack|right|true|indeed|voto|stimme|голос|"
        u"投票|我|"
        u"ship|release|rc|tests|test|build|builds|checks|signature|signatures|hashes|everything|"
        u"status|"
        u"recommendation|feeling|take|position|changed|changing|change|revised|new|updated|quick|"
        u"tentative|veto|vetoing|neutral|forgot|forgotten|opposed|convinced|negative|opinion|care|"
        u"mind|positive|line|abstain|"
        u"abstaining|abstention|"
        u"indifferent|"
        u"moi|pour|bon|mon|ma|mi|mein|meine|mir|mich|für|para|c'est|est|ist|es|gut|per|"
        u"approving|approved|approve|accepting|rejecting|agreeing|casting|supporting|endorsing|"
        u"objecting|leaning|preliminary|in|the|on|for|with|at|to|of|as|after|before|because|since|"
        u"given";

} // namespace

QStringView LeadWords::last(int back) const
{
    return words.size() > back ? words[words.size() - 1 - back].text : QStringView();
}

LeadWords leadWordsOf(QStringView before)
{
    LeadWords lead;
    lead.before = before.toString();
    const QStringView text = lead.before;
    lead.words = wordsOf(text);
    const auto markBefore = [text](int from, int to) {
        QChar mark;
        for (const QChar c : text.mid(from, to - from)) {
            if (!c.isSpace() && !marks.contains(c))
                mark = c;
        }
        return mark;
    };
    int end = int(text.size());
    while (!lead.words.isEmpty()) {
        const Word &word = lead.words.back();
        lead.separator = markBefore(word.end, end);
        // the hyphen of "non-binding" separates nothing
        if (lead.separator == u'-' && isListed(word.text, u"non|not")
            && text.mid(word.end, 1) == u"-") {
            lead.separator = QChar();
        }
        const bool dress = isBindingWord(word.text) || word.text.startsWith(u"nonb")
                || isListed(word.text, dressWords);
        // "not" dresses only a claim: "not binding"
        const bool negatesClaim = word.text != u"not" || end < text.size();
        if (!lead.separator.isNull() || !dress || (word.text == u"not" && !negatesClaim))
            break;
        if (word.text == u"not" && !isBindingWord(text.mid(word.end + 1, 7)))
            break;
        end = word.start;
        lead.words.removeLast();
    }
    if (lead.words.isEmpty()) {
        lead.separator = QChar();
        return lead;
    }
    lead.connected = isListed(lead.last(), connectors);

    int unknown = 0;
    int first = int(lead.words.size());
    for (int i = first - 1; i >= 0 && int(lead.words.size()) - i <= longestTail; --i) {
        const QStringView word = lead.words[i].text;
        if (!isListed(word, lightWords) && ++unknown > 1)
            break;
        first = i;
        if (lead.words[i].afterBreak && !(i > 0 && text.mid(lead.words[i - 1].end, 1) == u"-"))
            break;
        if (i < lead.words.size() - 1 && isListed(word, u"so|but|therefore|hence|thus"))
            break;
    }
    // The word that ends the run may be the trigger itself ("looking for a").
    const bool atBreak = first < lead.words.size() && lead.words[first].afterBreak;
    if (first > 0 && !atBreak && unknown > 1)
        --first;
    QStringList tail;
    for (int i = first; i < lead.words.size(); ++i)
        tail += lead.words[i].text.toString();
    lead.tail = tail.join(u' ');
    return lead;
}

bool isGreeting(const LeadWords &lead)
{
    if (lead.empty() || lead.words.size() > 5 || lead.connected)
        return false;
    // "Team Alder +1": a name, not those who are greeted
    if (lead.words.size() == 2 && lead.words.front().text == u"team" && lead.separator.isNull()
        && !lead.words.back().afterBreak)
        return false;
    return isListed(lead.words.front().text, greetings)
            && (!lead.separator.isNull() || lead.words.size() <= 2);
}

QString itemLabel(const LeadWords &lead)
{
    const bool mark = lead.separator == u':' || lead.separator == u'-'
            || lead.separator == QChar(0x2013) || lead.separator == QChar(0x2014)
            || lead.separator == u'|';
    if (!mark || lead.empty() || lead.words.size() > 4)
        return {};
    for (const Word &word : lead.words) {
        if (isListed(word.text, votingWords) || word.text.contains(u"投票")
            || word.text.startsWith(u"我") || word.text.endsWith(u"意见")) {
            return {};
        }
    }
    return lead.before.left(lead.words.back().end).trimmed();
}

} // namespace tallybook
