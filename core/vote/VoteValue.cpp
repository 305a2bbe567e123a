// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/VoteValue.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int oneHundredths = 100;
/// Keeps hundredths far inside an int; nobody means more than +9999999.
constexpr qsizetype maxWholeDigits = 7;
constexpr qsizetype maxDecimals = 2;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype countDigits(QStringView text)
{
    qsizetype count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    return count;
}

} // namespace

std::optional<VoteValue> VoteValue::parse(QStringView text)
{
    QStringView rest = text;
    const bool plus = rest.startsWith(u'+');
    const bool minus = rest.startsWith(u'-');
    if (plus || minus)
        rest = rest.mid(1);

    const qsizetype whole = countDigits(rest);
    if (whole == 0 || whole > maxWholeDigits || (whole > 1 && rest[0] == u'0'))
        return std::nullopt;
    int hundredths = rest.left(whole).toInt() * oneHundredths;
    rest = rest.mid(whole);
    if (!rest.isEmpty()) {
        if (rest[0] != u'.')
            return std::nullopt;
        rest = rest.mid(1);
        const qsizetype decimals = countDigits(rest);
        if (decimals == 0 || decimals > maxDecimals || decimals != rest.size())
            return std::nullopt;
        hundredths += rest.toInt() * (decimals == 1 ? 10 : 1);
    }
    // Only zero may stand without a sign: a bare "1" is no vote.
    if (!plus && !minus && hundredths != 0)
        return std::nullopt;
    return VoteValue{minus ? -hundredths : hundredths, minus && hundredths == 0, text.toString()};
}

VoteValue VoteValue::plusOne()
{
    return {oneHundredths, false, u"+1"_s};
}

VoteValue VoteValue::minusOne()
{
    return {-oneHundredths, false, u"-1"_s};
}

VoteValue VoteValue::zero()
{
    return {0, false, u"0"_s};
}

VoteSide VoteValue::side() const
{
    if (hundredths >= oneHundredths)
        return VoteSide::For;
    if (hundredths <= -oneHundredths)
        return VoteSide::Against;
    return VoteSide::Abstain;
}

QString VoteValue::canonical() const
{
    const QChar sign = hundredths < 0 || (hundredths == 0 && negativeZero) ? u'-' : u'+';
    const qint64 size = qAbs(qint64(hundredths));
    QString text = sign + QString::number(size / oneHundredths);
    const int decimals = int(size % oneHundredths);
    if (decimals != 0) {
        text += u'.' + QString::number(decimals / 10);
        if (decimals % 10 != 0)
            text += QString::number(decimals % 10);
    }
    return text;
}

} // namespace tallybook
