// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/announce/TemplateChoice.h"

#include "core/base/Text.h"
#include "ui/support/files/FileAsk.h"
#include "ui/support/settings/Settings.h"
#include "ui/support/widgets/PlainLabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

TemplateChoice::TemplateChoice(Settings *settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_ask(&dialogFileAsk())
    , m_words(new PlainLabel(this))
    , m_choose(new QPushButton(tr("&Templates…"), this))
    , m_shipped(new QPushButton(tr("&Use shipped"), this))
{
    m_words->setObjectName(u"templateWords"_s);
    m_words->setMuted();
    // A long path is cut by the window's edge, never widens it.
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_choose->setObjectName(u"chooseTemplates"_s);
    m_choose->setAccessibleName(tr("Choose the folder of the project's templates"));
    m_shipped->setObjectName(u"shippedTemplates"_s);
    m_shipped->setAccessibleName(tr("Use the shipped templates again"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_words, 1);
    row->addWidget(m_choose);
    row->addWidget(m_shipped);
    connect(m_choose, &QPushButton::clicked, this, &TemplateChoice::choose);
    connect(m_shipped, &QPushButton::clicked, this, &TemplateChoice::useShipped);
    m_settings->follow(setting::templateFolder, this, [this](const FolderPath &) {
        showChoice();
        Q_EMIT changed();
    });
}

QString TemplateChoice::ownFolder() const
{
    return m_project.isNull() ? QString()
                              : m_settings->value(setting::projectTemplates, m_project.value).value;
}

void TemplateChoice::setOwnFolder(const QString &folder)
{
    m_settings->set(setting::projectTemplates, {folder}, m_project.value);
    showChoice();
    Q_EMIT changed();
}

announce::TemplateSource TemplateChoice::sourceFor(const Settings &settings, const ProjectId &id)
{
    const QString own =
            id.isNull() ? QString() : settings.value(setting::projectTemplates, id.value).value;
    return {own.isEmpty() ? settings.value(setting::templateFolder).value : own};
}

void TemplateChoice::setProject(const ProjectId &id, const QString &name)
{
    m_project = id;
    m_name = name;
    showChoice();
}

announce::TemplateSource TemplateChoice::source() const
{
    return sourceFor(*m_settings, m_project);
}

void TemplateChoice::choose()
{
    m_ask->toFolder(this, tr("Folder of the templates"),
                    [this](const QString &path) { setOwnFolder(path); });
}

void TemplateChoice::useShipped()
{
    setOwnFolder({});
}

void TemplateChoice::showChoice()
{
    const QString folder = source().overrideFolder;
    const QString name = text::visibleLine(m_name);
    QString words = tr("Templates: the shipped ones");
    if (!folder.isEmpty()) {
        const QString shown = text::visibleLine(QDir::toNativeSeparators(folder));
        words = QDir(folder).exists()
                ? tr("Templates of %1: %2").arg(name, shown)
                : tr("Templates of %1: %2 is not there, so the shipped ones").arg(name, shown);
    }
    m_words->setText(words);
    setPlainToolTip(m_words, words);
    m_choose->setVisible(!m_project.isNull());
    m_shipped->setVisible(!ownFolder().isEmpty());
    setVisible(!m_project.isNull());
}

} // namespace tallybook
