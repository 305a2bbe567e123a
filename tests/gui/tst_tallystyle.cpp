// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/ColourScheme.h"
#include "ui/support/Icons.h"
#include "ui/support/SvgIconEngine.h"
#include "ui/support/VotePalette.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestTallyStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chosenEntryShowsItsIconInTheColourOfItsText_data() { schemes(); }

    void chosenEntryShowsItsIconInTheColourOfItsText()
    {
        QFETCH(ColourScheme, scheme);
        applyScheme(scheme);
        QMenu menu;
        // No text: what is drawn in the text's colour is the icon.
        menu.addAction(icons::get(u"add"_s), QString());
        QAction *chosen = menu.addAction(icons::get(u"add"_s), QString());
        menu.popup({});
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        menu.setActiveAction(chosen);
        const QImage picture = menu.grab(menu.actionGeometry(chosen)).toImage();
        const QPalette palette = QApplication::palette();
        QVERIFY(has(picture, palette.color(QPalette::HighlightedText)));
        if (palette.color(QPalette::HighlightedText) != palette.color(QPalette::WindowText))
            QVERIFY(!has(picture, palette.color(QPalette::WindowText)));
    }

    /// A list asks for its icons with each frame; one picture a size and colour is enough.
    void anIconIsDrawnOnceAColour()
    {
        applyScheme(ColourScheme::Light);
        const QIcon icon(new SvgIconEngine(u":/tallybook/icons/settle.svg"_s));
        const QSize odd(37, 37); // nobody else asks for this one
        const QImage light = icon.pixmap(odd).toImage();
        const int drawn = SvgIconEngine::drawn();
        const QIcon same(new SvgIconEngine(u":/tallybook/icons/settle.svg"_s));
        QCOMPARE(same.pixmap(odd).toImage(), light);
        QCOMPARE(SvgIconEngine::drawn(), drawn);
        applyScheme(ColourScheme::Dark);
        QVERIFY(icon.pixmap(odd).toImage() != light);
        QCOMPARE(SvgIconEngine::drawn(), drawn + 1);
        applyScheme(ColourScheme::Light);
        QCOMPARE(icon.pixmap(odd).toImage(), light);
    }

    void boxStandsOutFromTheWindow_data() { schemes(); }

    void boxStandsOutFromTheWindow()
    {
        QFETCH(ColourScheme, scheme);
        applyScheme(scheme);
        QCheckBox box;
        box.resize(box.sizeHint());
        QVERIFY(outlineContrast(box) >= 3.0);
        QLineEdit field;
        field.resize(field.sizeHint());
        QVERIFY(outlineContrast(field) >= 3.0);
    }

private:
    static void schemes()
    {
        QTest::addColumn<ColourScheme>("scheme");
        QTest::newRow("light") << ColourScheme::Light;
        QTest::newRow("dark") << ColourScheme::Dark;
        QTest::newRow("high contrast") << ColourScheme::HighContrast;
    }

    /// The most that a pixel of the widget stands out from the window, as WCAG counts it.
    static double outlineContrast(QWidget &widget)
    {
        const QImage picture = widget.grab().toImage();
        const QColor window = QApplication::palette().color(QPalette::Window);
        double most = 1;
        for (int x = 0; x < picture.width(); ++x)
            most = std::max(most,
                            contrastRatio(picture.pixelColor(x, picture.height() / 2), window));
        return most;
    }

    static bool has(const QImage &picture, const QColor &colour)
    {
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y).rgb() == colour.rgb())
                    return true;
            }
        }
        return false;
    }
};

QTEST_MAIN(TestTallyStyle)
#include "tst_tallystyle.moc"
