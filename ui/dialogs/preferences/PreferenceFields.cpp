// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/preferences/PreferenceFields.h"

#include "core/base/Text.h"
#include "core/vote/Rule.h"
#include "ui/presenters/RuleWords.h"
#include "ui/support/files/FileAsk.h"
#include "ui/support/widgets/FormRow.h"
#include "ui/support/widgets/NotedField.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/widgets/SpokenLabel.h"
#include "ui/support/words/Language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeZone>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A field goes by the key of its setting: "window/colours".
template <typename T>
QString nameOf(const Setting<T> &setting)
{
    return QLatin1StringView(setting.key);
}

} // namespace

PreferenceFields::PreferenceFields(Settings *settings, QFormLayout *form, QWidget *page)
    : QObject(page)
    , m_settings(settings)
    , m_form(form)
    , m_page(page)
    , m_ask(&dialogFileAsk())
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void PreferenceFields::finish()
{
    for (const auto &each : std::as_const(m_finishers))
        each();
}

void PreferenceFields::addHeading(const QString &words)
{
    auto *heading = new PlainLabel(words, m_page);
    heading->setEmphasis(1);
    if (m_form->rowCount() > 0)
        heading->setContentsMargins(0, heading->fontMetrics().height() / 2, 0, 0);
    m_form->addRow(heading);
}

template <typename T>
void PreferenceFields::placeHint(const Setting<T> &setting)
{
    const QString words = setting.hintWords();
    if (words.isEmpty())
        return;
    auto *hint = new PlainLabel(words, m_page);
    hint->setFlowing();
    // Nearer to its own field than to the next.
    hint->setContentsMargins(0, 0, 0, hint->fontMetrics().height() / 2);
    hint->setMuted();
    m_form->addRow(QString(), hint);
}

template <typename T>
void PreferenceFields::place(const Setting<T> &setting, QWidget *field)
{
    const auto *noted = qobject_cast<NotedField *>(field);
    QWidget *whole = noted ? noted->field() : field;
    QWidget *editor = whole->focusProxy() ? whole->focusProxy() : whole;
    editor->setObjectName(nameOf(setting));
    editor->setAccessibleDescription(setting.hintWords());
    addFormRow(m_form, setting.labelWords(), field, editor);
    placeHint(setting);
}

void PreferenceFields::add(const Setting<bool> &setting)
{
    auto *box = new QCheckBox(setting.labelWords(), m_page);
    box->setObjectName(nameOf(setting));
    box->setAccessibleDescription(setting.hintWords());
    m_settings->follow(setting, box, [box](bool on) { box->setChecked(on); });
    connect(box, &QCheckBox::toggled, this,
            [this, row = &setting](bool on) { m_settings->set(*row, on); });
    m_form->addRow(QString(), box);
    placeHint(setting);
}

template <typename T>
QComboBox *PreferenceFields::addChoice(const Setting<T> &setting,
                                       const QList<std::pair<T, QString>> &choices)
{
    auto *box = new QComboBox(m_page);
    QList<T> values;
    for (const auto &[value, words] : choices) {
        box->addItem(words);
        values.append(value);
    }
    m_settings->follow(setting, box, [box, values](const T &now) {
        box->setCurrentIndex(int(values.indexOf(now)));
    });
    connect(box, &QComboBox::activated, this,
            [this, row = &setting, values](int index) { m_settings->set(*row, values.at(index)); });
    place(setting, box);
    return box;
}

void PreferenceFields::add(const Setting<ColourScheme> &setting)
{
    addChoice<ColourScheme>(setting,
                            {{ColourScheme::System, tr("As the system")},
                             {ColourScheme::Light, tr("Light")},
                             {ColourScheme::Dark, tr("Dark")},
                             {ColourScheme::HighContrast, tr("High contrast")}});
}

void PreferenceFields::add(const Setting<LanguageCode> &setting)
{
    QList<std::pair<LanguageCode, QString>> choices{{{}, tr("As the system")}};
    for (const ShippedLanguage &each : shippedLanguages())
        choices.append({each.code, each.name});
    addChoice(setting, choices);
}

void PreferenceFields::add(const Setting<RuleId> &setting)
{
    QList<std::pair<RuleId, QString>> choices{{{}, tr("The first that is meant for the kind")}};
    for (const Rule &rule : RuleCatalogue::shipped().rules())
        choices.append({{rule.id}, RuleWords::name(rule)});
    QComboBox *box = addChoice(setting, choices);
    // The names are long sentences in some languages; the list shows them whole.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(30);
}

void PreferenceFields::add(const Setting<HourCount> &setting)
{
    auto *hours = new QSpinBox(m_page);
    hours->setRange(0, HourCount::most);
    hours->setSingleStep(24);
    hours->setSpecialValueText(tr("As short as the rule allows"));
    hours->setSuffix(tr(" hours"));
    hours->setKeyboardTracking(false);
    m_settings->follow(setting, hours,
                       [hours](const HourCount &now) { hours->setValue(now.hours); });
    connect(hours, &QSpinBox::valueChanged, this,
            [this, row = &setting](int now) { m_settings->set(*row, HourCount{now}); });
    place(setting, hours);
}

template <typename T>
QLineEdit *PreferenceFields::addLine(const Setting<T> &setting, QLineEdit *edit, QWidget *field,
                                     const Problem &problem)
{
    auto *noted = new NotedField(field, m_page);
    noted->setFocusProxy(edit);
    m_settings->follow(setting, edit, [edit, noted](const T &now) {
        if (edit->text().trimmed() != now.value)
            edit->setText(now.value);
        noted->setNote({});
    });
    // While it is typed half of it may be valid, and is not meant.
    const auto finish = [this, row = &setting, edit, noted, problem] {
        const QString typed = edit->text().trimmed();
        noted->setNote(problem(typed));
        if (noted->note().isEmpty()) {
            edit->setAccessibleDescription(row->hintWords());
            m_settings->set(*row, T{typed});
        }
    };
    connect(edit, &QLineEdit::editingFinished, this, finish);
    m_finishers.append(finish);
    place(setting, noted);
    return edit;
}

void PreferenceFields::add(const Setting<PersonName> &setting)
{
    auto *edit = new QLineEdit(m_page);
    addLine(setting, edit, edit, [](const QString &) { return QString(); });
    connect(edit, &QLineEdit::textEdited, this, [this, row = &setting](const QString &text) {
        m_settings->set(*row, PersonName{text.trimmed()});
    });
}

void PreferenceFields::add(const Setting<MailAddress> &setting)
{
    auto *edit = new QLineEdit(m_page);
    addLine(setting, edit, edit, [](const QString &typed) {
        const bool address = typed.count(u'@') == 1 && !typed.startsWith(u'@')
                && !typed.endsWith(u'@') && !typed.contains(u' ');
        return typed.isEmpty() || address
                ? QString()
                : tr("“%1” is no mail address, so the one before is kept.")
                          .arg(text::visibleLine(typed));
    });
}

void PreferenceFields::add(const Setting<FolderPath> &setting)
{
    auto *row = new QWidget(m_page);
    auto *edit = new QLineEdit(row);
    auto *choose = new QPushButton(tr("C&hoose…"), row);
    choose->setObjectName(nameOf(setting) + u"/choose"_s);
    choose->setAccessibleName(tr("Choose the folder of own templates"));
    choose->setAutoDefault(false);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->addWidget(edit, 1);
    line->addWidget(choose);
    row->setFocusProxy(edit);
    connect(choose, &QPushButton::clicked, this, [this, kept = &setting, row] {
        m_ask->toFolder(row, spokenLabel(kept->labelWords()), [this, kept](const QString &folder) {
            m_settings->set(*kept, FolderPath{folder});
        });
    });
    addLine(setting, edit, row, [](const QString &typed) {
        return typed.isEmpty() || QFileInfo(typed).isDir()
                ? QString()
                : tr("There is no such folder, so the one before is kept.");
    });
}

void PreferenceFields::add(const Setting<ZoneId> &setting)
{
    auto *box = new QComboBox(m_page);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItem({});
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        box->addItem(QString::fromLatin1(id));
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->lineEdit()->setPlaceholderText(tr("none"));
    auto *noted = new NotedField(box, m_page);
    m_settings->follow(setting, box, [box, noted](const ZoneId &now) {
        if (box->currentText() != now.value) {
            const QSignalBlocker blocker(box);
            box->setCurrentText(now.value);
        }
        noted->setNote({});
    });
    const auto finish = [this, row = &setting, box, noted] {
        const QString zone = box->currentText().trimmed();
        const bool known = zone.isEmpty() || QTimeZone::isTimeZoneIdAvailable(zone.toLatin1());
        noted->setNote(known ? QString() : tr("No zone has this name, so the one before is kept."));
        if (known)
            m_settings->set(*row, ZoneId{zone});
    };
    connect(box, &QComboBox::activated, this, finish);
    connect(box->lineEdit(), &QLineEdit::editingFinished, this, finish);
    m_finishers.append(finish);
    place(setting, noted);
}

} // namespace tallybook
