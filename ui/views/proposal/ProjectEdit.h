// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Roster.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tallybook {

/// The project that votes: chosen among those of the book, or a new one typed in place.
class ProjectEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectEdit(QWidget *parent = nullptr);

    void setProjects(const QList<Project> &projects);
    void setProject(const ProjectId &id);
    [[nodiscard]] ProjectId project() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();
    /// The person filled in a new project; the owner adds it and calls setProjects, setProject.
    void addRequested(const tallybook::Project &project);

private:
    void refresh();
    void requestAdd();

    QComboBox *m_choice;
    QWidget *m_new;
    QLineEdit *m_name;
    QLineEdit *m_committee;
    QLineEdit *m_devList;
    QLineEdit *m_chair;
    QPushButton *m_add;
};

} // namespace tallybook
