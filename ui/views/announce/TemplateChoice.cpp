// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/announce/TemplateChoice.h"

#include "core/base/Text.h"
#include "ui/support/FileAsk.h"
#include "ui/support/PlainLabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto templatesKey = "templates/"_L1;

} // namespace

TemplateChoice::TemplateChoice(QWidget *parent)
    : QWidget(parent)
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
    showChoice();
}

QString TemplateChoice::folderOf(const ProjectId &id)
{
    return id.isNull() ? QString() : QSettings().value(templatesKey + id.value).toString();
}

void TemplateChoice::setFolderOf(const ProjectId &id, const QString &folder)
{
    QSettings settings;
    if (folder.isEmpty())
        settings.remove(templatesKey + id.value);
    else
        settings.setValue(templatesKey + id.value, folder);
}

void TemplateChoice::setProject(const ProjectId &id, const QString &name)
{
    m_project = id;
    m_name = name;
    showChoice();
}

announce::TemplateSource TemplateChoice::source() const
{
    return {folderOf(m_project)};
}

void TemplateChoice::choose()
{
    m_ask->toFolder(this, tr("Folder of the templates"), [this](const QString &path) {
        setFolderOf(m_project, path);
        showChoice();
        Q_EMIT changed();
    });
}

void TemplateChoice::useShipped()
{
    setFolderOf(m_project, {});
    showChoice();
    Q_EMIT changed();
}

void TemplateChoice::showChoice()
{
    const QString folder = folderOf(m_project);
    const QString name = text::visibleLine(m_name);
    QString words = tr("Templates: the shipped ones");
    if (!folder.isEmpty()) {
        const QString shown = text::visibleLine(QDir::toNativeSeparators(folder));
        words = QDir(folder).exists()
                ? tr("Templates of %1: %2").arg(name, shown)
                : tr("Templates of %1: %2 is not there, so the shipped ones").arg(name, shown);
    }
    m_words->setText(words);
    m_words->setToolTip(plainToolTip(words));
    m_choose->setVisible(!m_project.isNull());
    m_shipped->setVisible(!folder.isEmpty());
    setVisible(!m_project.isNull());
}

} // namespace tallybook
