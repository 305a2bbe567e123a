// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextBrowser>

namespace tallybook {

/// Shows our own Markdown and the pictures of one folder, and opens nothing else: a link of the web
/// goes to the browser, any other goes nowhere.
class GuideView final : public QTextBrowser
{
    Q_OBJECT

public:
    /// `pictures` holds what the guide calls "images/NAME"; "" for none.
    explicit GuideView(const QString &pictures, QWidget *parent = nullptr);

    void setGuide(const QString &markdown);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();

    QString m_pictures;
    QString m_markdown;
    int m_pictureWidth = 0; ///< of the last rendering
};

} // namespace tallybook
