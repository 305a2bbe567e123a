// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/check/PublishedCheck.h"

#include "core/check/PeopleIndex.h"
#include "core/mail/Lines.h"
#include "core/mail/SubjectLine.h"
#include "core/mail/formats/HumanDate.h"
#include "core/mail/mime/Charset.h"
#include "core/mail/people/Authors.h"
#include "core/mail/votes/Words.h"

#include <QRegularExpression>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A text without the marks of mail would be cut at its blank lines as if it were many replies.
bool isOneText(InputForm form)
{
    return form == InputForm::Unknown || form == InputForm::PlainReplies;
}

/// A text as one mail. Header lines on top are taken over and left blank, so that the lines of the
/// mail are those of the text.
Result<MailMessage> plainMessage(const QByteArray &bytes, const QString &name)
{
    MailMessage message;
    message.raw = bytes;
    message.source = name;
    QStringList lines = withUnixLineEnds(charset::decodeUnlabelled(bytes).text).split(u'\n');
    static const QRegularExpression header(
            u"^(subject|from|date|to|cc|sent|reply-to|message-id|in-reply-to|references|"
            "mime-version|content-[a-z-]+|list-[a-z-]+|x-[a-z-]+|delivered-to|return-path|"
            "received|mailing-list|precedence|user-agent|thread-[a-z]+): *(.*)$"_s,
            QRegularExpression::CaseInsensitiveOption);
    bool any = false;
    bool mayGoOn = false; // with an indented line, as long headers of a whole mail do
    for (QString &line : lines) {
        if (line.trimmed().isEmpty()) {
            if (any)
                break;
            continue;
        }
        const auto match = header.match(line);
        if (!match.hasMatch() && !(mayGoOn && line.front().isSpace()))
            break;
        any = true;
        const QString key = match.captured(1).toLower();
        const QString value = match.captured(2).trimmed();
        mayGoOn = !isListed(key, u"subject|from|date|sent");
        if (key == "subject"_L1)
            message.subject = value;
        else if (key == "from"_L1)
            message.from = authorOfMailbox(parseMailboxText(value).value(0));
        else if (const auto date = parseHumanDate(value); key == "date"_L1 && date)
            message.date = date->toTimestamp();
        line.clear();
    }
    message.text = lines.join(u'\n');
    if (message.text.trimmed().isEmpty())
        return fail(ErrorCode::NotUnderstood, name, {name});
    return message;
}

/// From this strength on two descriptions are one person for sure enough to doubt a vote.
constexpr int surely = 90;

check::PersonWords wordsOf(const Author &author)
{
    check::PersonWords words;
    words.name = author.name;
    if (!author.address.isEmpty() && !author.munged && !author.shortened)
        words.addresses.append(author.address);
    if (!author.handle.isEmpty())
        words.handles.append(author.handle);
    return words;
}

check::PersonWords wordsOf(const Voter &voter)
{
    check::PersonWords words{voter.name, voter.addresses, voter.handles};
    if (!voter.asfId.isEmpty())
        words.handles.append(voter.asfId);
    return words;
}

/// Whether the call itself casts its caller's vote: "here is my +1".
bool votesInCall(const QString &ownText)
{
    static const QRegularExpression own(
            u"\\b(?:my|mine|own|myself|i|me)\\b[^\\n]{0,40}\\+1|\\+1[^\\n]{0,40}\\b(?:from "
            u"me|myself|"
            "mine|my)\\b|^\\s*\\+1\\s*(?:\\((?:non-)?binding\\))?\\s*$"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    return own.match(ownText).hasMatch();
}

QList<check::RosterPerson> rosterPeople(const RosterImport &roster, const Rule &rule,
                                        const QDate &day, int &holders)
{
    const Roster judged(roster.entries);
    Electorate electorate;
    electorate.kind = rule.defaultElectorate;
    holders = int(judged.holders(electorate, day).size());
    QList<check::RosterPerson> people;
    for (const Voter &voter : roster.voters)
        people.append({wordsOf(voter), judged.judge(voter.id, electorate, day).binding == true});
    return people;
}

class EvidenceBuilder
{
public:
    explicit EvidenceBuilder(const JudgedReading &reading)
        : m_reading(reading)
    {
    }

    check::ThreadEvidence build()
    {
        m_evidence.tally = m_reading.tally;
        m_evidence.hasRoster = m_reading.hasRoster;
        for (const ImportItem &item : m_reading.plan.items) {
            if (item.read.reading.role == MessageRole::Call)
                countCall(item.read);
            // Also of the call: whoever opens a vote often casts their own in it.
            if (item.accepted && item.chosen)
                addVote(item);
            else if (item.read.reading.role == MessageRole::Call)
                continue;
            else if (item.fate == MessageFate::NeedsReview || !item.read.reading.support.isEmpty())
                m_evidence.unclear.append(wordsOf(item.read.message.from));
        }
        QList<check::PersonWords> people;
        for (const check::ThreadVoter &voter : std::as_const(m_evidence.voters))
            people.append(voter.who);
        const check::PeopleIndex voters(people);
        for (const check::PersonWords &person : std::as_const(m_evidence.unclear)) {
            for (const check::PeopleIndex::Match &match : voters.matches(person)) {
                check::ThreadVoter &voter = m_evidence.voters[match.person];
                voter.doubtful = voter.doubtful || match.strength >= surely;
            }
        }
        for (const ReadingBallot &ballot : m_reading.ballots) {
            if (const auto row = m_rows.constFind(ballot.voter.id);
                row != m_rows.constEnd() && m_reading.hasRoster)
                m_evidence.voters[*row].binding = ballot.binding;
        }
        return m_evidence;
    }

private:
    void countCall(const ReadMessage &call)
    {
        m_topics.insert(comparableTopic(readSubject(call.message.subject)));
        m_evidence.calls = int(m_topics.size());
        if (!m_evidence.complete)
            readCall(call);
    }

    void readCall(const ReadMessage &call)
    {
        const MailMessage &message = call.message;
        m_evidence.complete = true;
        m_evidence.callSubject = message.subject;
        m_evidence.callMessageId = message.messageId;
        m_evidence.callDate = message.date;
        m_evidence.caller = wordsOf(message.from);
        m_evidence.callerVotesInCall = votesInCall(call.reading.ownText);
        for (const check::StatedDeadline &deadline :
             check::readPublishedResult(message).deadlines) {
            // "At least until" is no end, and a day without a zone ends last at its date line.
            constexpr qint64 zoneSlackMs = 12 * 3600 * 1000LL;
            if (deadline.soft || m_evidence.closes
                || (message.date && deadline.moment < *message.date))
                continue;
            m_evidence.closes = deadline.moment;
            if (deadline.dayOnly)
                m_evidence.closes->utcMs += zoneSlackMs;
        }
    }

    void addVote(const ImportItem &item)
    {
        const auto known = m_rows.constFind(item.voterId);
        if (known == m_rows.constEnd()) {
            m_rows.insert(item.voterId, int(m_evidence.voters.size()));
            check::ThreadVoter voter;
            if (const Voter *person = m_reading.voter(item.voterId))
                voter.who = wordsOf(*person);
            const check::PersonWords shown = wordsOf(item.read.message.from);
            if (!shown.name.isEmpty())
                voter.who.name = shown.name;
            voter.who.addresses += shown.addresses;
            voter.who.handles += shown.handles;
            voter.shown = !voter.who.name.isEmpty() ? voter.who.name
                    : !voter.who.handles.isEmpty()  ? voter.who.handles.first()
                                                    : voter.who.addresses.value(0);
            m_evidence.voters.append(voter);
        }
        check::ThreadVoter &voter = m_evidence.voters[m_rows.value(item.voterId)];
        check::ThreadVote vote;
        vote.value = item.chosen->value.value_or(VoteValue());
        vote.at = item.read.message.date;
        vote.withdrawal = item.chosen->kind == VoteKind::Withdraw || !item.chosen->value;
        voter.votes.append(vote);
        voter.claimsNonBinding = item.chosen->claim == Claim::NonBinding;
    }

    const JudgedReading &m_reading;
    check::ThreadEvidence m_evidence;
    QHash<VoterId, int> m_rows;
    QSet<QString> m_topics; ///< of the calls
};

} // namespace

Result<MailMessage> resultMessage(const QByteArray &bytes, const QString &name)
{
    Result<InputContent> content = InputReader::readBytes(bytes, name);
    if (!content)
        return tl::unexpected(content.error());
    if (isOneText(content->form))
        return plainMessage(bytes, name);
    if (content->messages.isEmpty())
        return fail(ErrorCode::NotUnderstood, name, {name});
    // Of a whole thread it is the last mail that is tagged as a result, or else that reads as one.
    const MailMessage *found = nullptr;
    for (const MailMessage &message : std::as_const(content->messages)) {
        const SubjectLine subject = readSubject(message.subject);
        if (subject.result && !subject.reply)
            found = &message;
    }
    if (!found && content->messages.size() > 1) {
        const ThreadReading thread = readThread(content->messages, content->form);
        for (const ReadMessage &read : thread.messages) {
            if (read.reading.role != MessageRole::Result
                && read.reading.role != MessageRole::Closing)
                continue;
            for (const MailMessage &message : std::as_const(content->messages)) {
                if (message.source == read.message.source)
                    found = &message;
            }
        }
    }
    return found ? *found : content->messages.last();
}

check::ThreadEvidence threadEvidence(const JudgedReading &reading)
{
    return EvidenceBuilder(reading).build();
}

Result<PublishedCheck> checkPublished(const PublishedCheckRequest &request)
{
    PublishedCheck made;
    check::CheckInput input;
    input.result = check::readPublishedResult(request.result);
    made.published = input.result;
    if (made.published.empty())
        return fail(ErrorCode::NotUnderstood, request.result.source, {request.result.source});
    input.rule = request.rule;
    for (const MailMessage &earlier : request.earlier)
        input.earlier.append(check::readPublishedResult(earlier));
    const Rule rule = request.rule.value_or(
            RuleCatalogue::shipped().find(u"majority-approval"_s).value_or(Rule()));
    if (request.thread) {
        ReadingRequest reading;
        reading.input = *request.thread;
        reading.roster = request.roster;
        reading.rule = rule;
        reading.now = request.now;
        const JudgedReading judged = readVotes(reading);
        input.thread = threadEvidence(judged);
        if (request.closes)
            input.thread->closes = request.closes;
    }
    if (request.roster) {
        const Timestamp day = request.result.date.value_or(request.now);
        input.roster = rosterPeople(*request.roster, rule, day.toUtc().date(), input.holders);
    }
    made.found = check::checkResult(input);
    return made;
}

} // namespace tallybook
