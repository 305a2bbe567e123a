// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/rule/ConditionEdit.h"

#include "ui/support/look/Icons.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/Bidi.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostVotes = 1'000'000;
constexpr int wordsRole = Qt::UserRole + 1; ///< as mails say it

/// The sets of votes that rules speak of. The words are those of the mails, which are English.
QComboBox *sidesBox(QWidget *parent, const QString &name)
{
    using enum VoteSideFlag;
    auto *box = new QComboBox(parent);
    const std::pair<QString, VoteSides> sets[] = {
            {u"+1"_s, For},
            {u"-1"_s, Against},
            {u"0"_s, Abstain},
            {u"+1, -1"_s, VoteSides(For) | Against},
            {u"+1, 0"_s, VoteSides(For) | Abstain},
            {u"0, -1"_s, VoteSides(Abstain) | Against},
            {u"+1, 0, -1"_s, VoteSides(For) | Abstain | Against}};
    for (const auto &[words, sides] : sets) {
        box->addItem(isolated(words), sides.toInt());
        box->setItemData(box->count() - 1, words, wordsRole);
    }
    box->setAccessibleName(name);
    return box;
}

QSpinBox *spin(QWidget *parent, int least, const QString &name)
{
    auto *box = new QSpinBox(parent);
    box->setRange(least, mostVotes);
    box->setAccessibleName(name);
    return box;
}

void choose(QComboBox *box, int value)
{
    box->setCurrentIndex(qMax(0, box->findData(value)));
}

QString countWords(const Condition &condition)
{
    QStringList bounds;
    if (condition.atLeast)
        bounds.append(u"at least %1"_s.arg(*condition.atLeast));
    if (condition.atMost)
        bounds.append(u"at most %1"_s.arg(*condition.atMost));
    return bounds.join(u" and "_s);
}

QString ratioWords(const Condition &condition)
{
    if (condition.factor == 1)
        return condition.strict ? u"more %1 than %2"_s : u"at least as many %1 as %2"_s;
    return (condition.strict ? u"more than"_s : u"at least"_s) + u' '
            + QString::number(condition.factor) + u" times as many %1 as %2"_s;
}

/// What a condition says if nobody put it into words: English, because mails repeat it.
QString wordsFor(const Condition &condition, const QString &of, const QString &against)
{
    switch (condition.type) {
    case Condition::Type::Count: return u"%1 binding votes (%2)"_s.arg(countWords(condition), of);
    case Condition::Type::Ratio: return ratioWords(condition).arg(of, against);
    case Condition::Type::Share:
        return u"%1 from %2 %3/%4 of all holders of a binding vote"_s.arg(
                of, condition.strict ? u"more than"_s : u"at least"_s,
                QString::number(condition.numerator), QString::number(condition.denominator));
    }
    return {};
}

} // namespace

ConditionEdit::ConditionEdit(QWidget *parent)
    : QWidget(parent)
    , m_type(new QComboBox(this))
    , m_of(sidesBox(this, tr("Which votes")))
    , m_side(new QComboBox(this))
    , m_number(spin(this, 0, tr("Number")))
    , m_against(sidesBox(this, tr("Against which votes")))
    , m_numerator(spin(this, 1, tr("Numerator")))
    , m_slash(new PlainLabel(u"/"_s, this))
    , m_denominator(spin(this, 1, tr("Denominator")))
    , m_strict(new QCheckBox(tr("more than"), this))
    , m_words(new QLineEdit(this))
{
    m_type->addItem(tr("Number of votes"), int(Condition::Type::Count));
    m_type->addItem(tr("Votes against votes"), int(Condition::Type::Ratio));
    m_type->addItem(tr("Share of all holders"), int(Condition::Type::Share));
    m_type->setAccessibleName(tr("What is tested"));
    m_side->addItem(tr("at least"), 1);
    m_side->addItem(tr("at most"), 0);
    m_side->setAccessibleName(tr("At least or at most"));
    setPlainToolTip(m_strict, tr("More than this, not exactly as much"));
    m_words->setPlaceholderText(tr("In words, in English; empty: made from the numbers"));
    m_words->setAccessibleName(tr("The condition in words"));
    auto *remove = new QPushButton(icons::get(u"remove"_s), QString(), this);
    remove->setAccessibleName(tr("Remove the condition"));
    setPlainToolTip(remove, tr("Remove the condition"));
    auto *row = new QHBoxLayout;
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_type, m_of, m_side, m_number, m_against, m_numerator,
                                          m_slash, m_denominator, m_strict})
        row->addWidget(part);
    row->addStretch(1);
    row->addWidget(remove);
    m_stops = {m_type,      m_of,          m_side,   m_number, m_against,
               m_numerator, m_denominator, m_strict, remove,   m_words};
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_words);
    for (QComboBox *box : {m_type, m_of, m_side, m_against}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ConditionEdit::showParts);
        connect(box, &QComboBox::currentIndexChanged, this, &ConditionEdit::changeTest);
    }
    for (QSpinBox *box : {m_number, m_numerator, m_denominator})
        connect(box, &QSpinBox::valueChanged, this, &ConditionEdit::changeTest);
    connect(m_strict, &QCheckBox::toggled, this, &ConditionEdit::changeTest);
    connect(m_words, &QLineEdit::textChanged, this, &ConditionEdit::edited);
    connect(remove, &QPushButton::clicked, this, &ConditionEdit::removeAsked);
    setCondition({});
}

void ConditionEdit::setCondition(const Condition &condition)
{
    m_start = condition;
    choose(m_type, int(condition.type));
    choose(m_of, condition.of.toInt());
    choose(m_against, condition.against.toInt());
    choose(m_side, condition.atMost && !condition.atLeast ? 0 : 1);
    const bool ratio = condition.type == Condition::Type::Ratio;
    m_number->setValue(ratio ? condition.factor
                             : condition.atLeast.value_or(condition.atMost.value_or(3)));
    m_numerator->setValue(condition.numerator);
    m_denominator->setValue(condition.denominator);
    m_strict->setChecked(condition.strict);
    m_words->setText(condition.words == madeWords() ? QString() : condition.words);
    showParts();
}

void ConditionEdit::changeTest()
{
    // Words that nobody typed since speak of the test as it was, and mails would repeat them.
    if (!m_words->isModified())
        m_words->clear();
    Q_EMIT edited();
}

Condition ConditionEdit::condition() const
{
    Condition condition = tested();
    condition.words = m_words->text().simplified();
    if (condition.words.isEmpty())
        condition.words = madeWords();
    return condition;
}

QString ConditionEdit::madeWords() const
{
    return wordsFor(tested(), m_of->currentData(wordsRole).toString(),
                    m_against->currentData(wordsRole).toString());
}

Condition ConditionEdit::tested() const
{
    Condition condition;
    condition.id = m_start.id;
    condition.type = Condition::Type(m_type->currentData().toInt());
    condition.of = VoteSides::fromInt(m_of->currentData().toInt());
    switch (condition.type) {
    case Condition::Type::Count:
        if (m_side->currentData().toInt()) {
            condition.atLeast = m_number->value();
            // The other bound of two has no field.
            if (m_start.atLeast)
                condition.atMost = m_start.atMost;
        } else {
            condition.atMost = m_number->value();
        }
        break;
    case Condition::Type::Ratio:
        condition.against = VoteSides::fromInt(m_against->currentData().toInt());
        condition.factor = m_number->value();
        condition.strict = m_strict->isChecked();
        break;
    case Condition::Type::Share:
        condition.numerator = m_numerator->value();
        condition.denominator = m_denominator->value();
        condition.strict = m_strict->isChecked();
        break;
    }
    return condition;
}

void ConditionEdit::showParts()
{
    const auto type = Condition::Type(m_type->currentData().toInt());
    m_side->setVisible(type == Condition::Type::Count);
    m_number->setVisible(type != Condition::Type::Share);
    m_number->setSuffix(type == Condition::Type::Ratio ? u" ×"_s : QString());
    m_against->setVisible(type == Condition::Type::Ratio);
    for (QWidget *part : std::initializer_list<QWidget *>{m_numerator, m_slash, m_denominator})
        part->setVisible(type == Condition::Type::Share);
    m_strict->setVisible(type != Condition::Type::Count);
}

} // namespace tallybook
