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
class Settings;

/// Where a project's mail templates come from: the shipped ones, or a folder of its own first. The
/// folder is a setting of this computer, not of the book, because it is a place on this disk. The
/// folder of the preferences holds for every project that has none of its own.
class TemplateChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateChoice(Settings *settings, QWidget *parent = nullptr);

    void setFileAsk(FileAsk *ask) { m_ask = ask; }
    /// Shows the project's choice; hidden without a project.
    void setProject(const ProjectId &id, const QString &name);
    [[nodiscard]] announce::TemplateSource source() const;

    /// Where a project's templates come from, for whoever writes without showing the choice.
    [[nodiscard]] static announce::TemplateSource sourceFor(const Settings &settings,
                                                            const ProjectId &id);

Q_SIGNALS:
    void changed();

private:
    void choose();
    void useShipped();
    void showChoice();

    [[nodiscard]] QString ownFolder() const;
    void setOwnFolder(const QString &folder);

    Settings *m_settings;
    FileAsk *m_ask;
    PlainLabel *m_words;
    QPushButton *m_choose;
    QPushButton *m_shipped;
    ProjectId m_project;
    QString m_name;
};

} // namespace tallybook
