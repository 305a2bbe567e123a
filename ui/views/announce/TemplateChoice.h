// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/announce/Announcements.h"
#include "core/base/Id.h"

#include <QWidget>

class QPushButton;

namespace tallybook {

class FileAsk;
class PlainLabel;

/// Where a project's mail templates come from: the shipped ones, or a folder of its own first. The
/// folder is a setting of this computer, not of the book, because it is a place on this disk.
class TemplateChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateChoice(QWidget *parent = nullptr);

    void setFileAsk(FileAsk *ask) { m_ask = ask; }
    /// Shows the project's choice; hidden without a project.
    void setProject(const ProjectId &id, const QString &name);
    [[nodiscard]] announce::TemplateSource source() const;

    /// The folder kept for a project; "" for the shipped templates.
    [[nodiscard]] static QString folderOf(const ProjectId &id);
    static void setFolderOf(const ProjectId &id, const QString &folder);

Q_SIGNALS:
    void changed();

private:
    void choose();
    void useShipped();
    void showChoice();

    FileAsk *m_ask;
    PlainLabel *m_words;
    QPushButton *m_choose;
    QPushButton *m_shipped;
    ProjectId m_project;
    QString m_name;
};

} // namespace tallybook
