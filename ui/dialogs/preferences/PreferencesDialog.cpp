// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/preferences/PreferencesDialog.h"

#include "ui/dialogs/preferences/PreferenceFields.h"
#include "ui/support/look/LetterWidth.h"
#include "ui/support/widgets/NoticeBar.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/widgets/SideWindow.h"
#include "ui/support/widgets/WheelGuard.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

QString headingOf(SettingGroup group)
{
    switch (group) {
    case SettingGroup::Look: return PreferencesDialog::tr("Look");
    case SettingGroup::Mails: return PreferencesDialog::tr("You and your mails");
    case SettingGroup::NewRecords: return PreferencesDialog::tr("New records");
    case SettingGroup::Start: return PreferencesDialog::tr("Start");
    case SettingGroup::Remembered: break;
    }
    return {};
}

} // namespace

PreferencesDialog::PreferencesDialog(Settings *settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_notice(new NoticeBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"preferences"_s);
    setWindowTitle(tr("Preferences"));
    auto *page = new QWidget;
    auto *form = new QFormLayout;
    m_column = new QVBoxLayout(page);
    m_column->addLayout(form);
    m_column->addStretch(1);
    m_fields = new PreferenceFields(settings, form, page);
    std::apply([this](const auto &...rows) { (addRow(rows), ...); }, setting::preferences());
    WheelGuard::protect(page);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *defaults =
            buttons->addButton(tr("Restore &defaults"), QDialogButtonBox::ResetRole);
    defaults->setObjectName(u"restoreDefaults"_s);
    defaults->setAutoDefault(false);
    connect(defaults, &QPushButton::clicked, this, &PreferencesDialog::restoreDefaults);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_notice, &NoticeBar::actionTriggered, this, [this] {
        m_settings->restorePreferences(std::exchange(m_before, {}));
        m_notice->clear();
    });
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_notice);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    m_notice->clear();
    // As wide as the longest words of the language, and as high as all rows where the screen
    // allows.
    scroll->setMinimumWidth(page->minimumSizeHint().width()
                            + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this));
    const int unit = letterWidth(fontMetrics());
    resizeWithinScreen(this, QSize(qMax(unit * 88, minimumSizeHint().width()), unit * 110));
}

void PreferencesDialog::setFileAsk(FileAsk *ask)
{
    m_fields->setFileAsk(ask);
}

template <typename T>
void PreferencesDialog::addRow(const Setting<T> &setting)
{
    if (setting.group != m_group)
        addHeading(setting.group);
    m_fields->add(setting);
}

void PreferencesDialog::addHeading(SettingGroup group)
{
    m_group = group;
    m_fields->addHeading(headingOf(group));
}

void PreferencesDialog::restoreDefaults()
{
    const Settings::Chosen before = m_settings->resetPreferences();
    // A second press changes nothing, and must not lose what the first one took away.
    if (!before.isEmpty())
        m_before = before;
    m_notice->tell(NoticeBar::Tone::Information,
                   before.isEmpty() ? tr("Everything has its default already.")
                                    : tr("Everything has its default again."),
                   m_before.isEmpty() ? QString() : tr("&Take that back"));
}

void PreferencesDialog::done(int result)
{
    m_fields->finish();
    QDialog::done(result);
}

} // namespace tallybook
