// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace tallybook {

class GuideView;

/// The user guide (docs/guide.md), which is compiled in, with its pictures where the package or the
/// source tree has them. Not modal; it deletes itself when it is closed.
class GuideWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit GuideWindow(QWidget *parent = nullptr);

    /// Where the guide's pictures lie: the documentation folder of the installed program, or that
    /// of the tree it was built in. "" if neither is there; then the guide has words only.
    [[nodiscard]] static QString pictureFolder();

private:
    GuideView *m_view;
};

} // namespace tallybook
