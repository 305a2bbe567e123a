// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/archive/VoteMaker.h"

#include <QJsonArray>

#include <array>

namespace tallybook::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Counts {
    std::array<int, 3> sides = {}; ///< for, abstain, against

    [[nodiscard]] QJsonObject document() const
    {
        return {{u"for"_s, sides[0]}, {u"abstain"_s, sides[1]}, {u"against"_s, sides[2]}};
    }
};

QString quoted(const QString &text)
{
    QString lines;
    for (const QString &line : text.split(u'\n'))
        lines += "> "_L1 + line + u'\n';
    return lines;
}

} // namespace

MadeVote makeVote(int number, MailMaker &maker)
{
    MadeVote vote;
    const QByteArray name = "Connector " + QByteArray::number(number) + " candidate";
    const QByteArray subject = number % 7 == 0
            ? "=?UTF-8?Q?[VOTE]_Adopt_=C3=9Cber-Connector_" + QByteArray::number(number) + "?="
            : "[VOTE] Adopt " + name;
    const QByteArray root = "call-" + QByteArray::number(number) + "@example.org";
    const QString call = u"Hi all,\n\nI would like to call a vote on adopting connector %1.\n\n"
                         "The vote is open for 72 hours.\n\n[ ] +1 adopt it\n[ ] +0 no opinion\n"
                         "[ ] -1 do not adopt it, because\n\nThanks\n"_s.arg(number);
    const auto add = [&](const QByteArray &from, const QByteArray &line, const QByteArray &id,
                         const QByteArray &parent, const QString &text) {
        MadeHeaders headers;
        headers.from = from;
        headers.subject = line;
        headers.id = id;
        headers.parent = parent;
        headers.root = parent.isEmpty() ? QByteArray() : root;
        vote.headers.append(headers);
        vote.texts.append(text);
    };
    const int caller = 1000 + number * 20;
    add(maker.person(caller), subject, root, {}, call);

    Counts binding;
    Counts nonBinding;
    Counts unknown;
    static const std::array<QString, 3> values = {u"+1"_s, u"+0"_s, u"-1"_s};
    static const std::array<QString, 3> claims = {u" (binding)"_s, u" (non-binding)"_s, QString()};
    const int voters = 5 + maker.below(8);
    QByteArray parent = root;
    for (int i = 0; i < voters; ++i) {
        const int roll = maker.below(20);
        const size_t side = roll < 17 ? 0 : roll < 18 ? 1 : 2;
        const auto claim = size_t(maker.below(3));
        QString text = values[side] + claims[claim] + u"\n\n"_s;
        // Nobody writes what the one before wrote: that would be a quotation.
        const QString what = side == 2
                ? u"The licence headers are missing in %1 files, see déjà vu.\n"_s
                : u"I built it from source and ran the tests of déjà vu %1 times.\n"_s;
        text += what.arg(i + 2);
        text += u"\nOn Mon, 2 Nov 2026 at 10:00, Somebody <somebody@example.org> wrote:\n"_s;
        text += quoted(call);
        const QByteArray id =
                "vote-" + QByteArray::number(number) + '-' + QByteArray::number(i) + "@example.org";
        add(maker.person(caller + 1 + i), "Re: " + subject, id, maker.below(3) == 0 ? parent : root,
            text);
        parent = id;
        Counts &counts = claim == 0 ? binding : claim == 1 ? nonBinding : unknown;
        ++counts.sides[side];
    }

    const int ending = number % 10;
    QString state = u"result"_s;
    QJsonValue agrees(QJsonValue::Null);
    if (ending == 8) {
        state = u"cancelled"_s;
        add(maker.person(caller), "[CANCEL] " + subject, "end-" + root, root,
            u"I am cancelling this vote, a new candidate will follow.\n"_s);
    } else if (ending == 9) {
        state = u"no-result"_s;
    } else {
        const bool wrong = ending == 7;
        const auto total = [&](size_t side) {
            return binding.sides[side] + nonBinding.sides[side] + unknown.sides[side];
        };
        const QString text = u"The vote is closed, thank you.\n\nThere were %1 +1 votes, %2 +0 "
                             "votes and %3 -1 votes.\n"_s.arg(
                                     QString::number(total(0) + (wrong ? 2 : 0)),
                                     QString::number(total(1)), QString::number(total(2)));
        add(maker.person(caller), "[RESULT] " + subject, "end-" + root,
            number % 3 == 0 ? QByteArray() : root, text);
        agrees = !wrong;
    }
    vote.truth = QJsonObject{{u"call"_s, QString::fromLatin1('<' + root + '>')},
                             {u"messages"_s, vote.texts.size()},
                             {u"state"_s, state},
                             {u"agrees"_s, agrees},
                             {u"tally"_s,
                              QJsonObject{{u"binding"_s, binding.document()},
                                          {u"non_binding"_s, nonBinding.document()},
                                          {u"unknown"_s, unknown.document()}}}};
    return vote;
}

} // namespace tallybook::bench
