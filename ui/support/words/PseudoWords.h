// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace tallybook {

/// A language that nobody speaks, to find what a real one would break: every text is bracketed and
/// two fifths longer, and runs from right to left if wanted. What has no brackets on the screen was
/// never given to the translators; what has lost one is clipped. For tests and pictures.
class PseudoWords final : public QTranslator
{
    Q_OBJECT

public:
    enum class Direction { LeftToRight, RightToLeft };

    explicit PseudoWords(Direction direction, QObject *parent = nullptr);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int number) const override;

    /// One text in that language: placeholders, mnemonic and file patterns stay as they are.
    [[nodiscard]] static QString longer(const QString &source);

private:
    Direction m_direction;
};

} // namespace tallybook
