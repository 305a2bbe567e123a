// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/look/ColourScheme.h"
#include "ui/support/look/Icons.h"
#include "ui/support/look/SvgIconEngine.h"
#include "ui/support/look/VotePalette.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QStyleOptionSlider>
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

    /// What is cut ends in dots, with and without a picture before it.
    void whatIsChosenIsNeverCutInALetter()
    {
        applyScheme(ColourScheme::Light);
        for (const QString &icon : {QString(), u"add"_s}) {
            QComboBox box;
            box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            const QString words = QString(u"words "_s).repeated(30).trimmed();
            QString dots;
            box.addItem(icon.isEmpty() ? QIcon() : icons::get(icon), words);
            box.resize(200, box.sizeHint().height());
            const QImage cut = box.grab().toImage();
            // Some shorter words with dots give the same picture; whole letters do not.
            bool same = false;
            for (int width = 60; width < 200 && !same; ++width) {
                const QString shorter = box.fontMetrics().elidedText(words, Qt::ElideRight, width);
                if (shorter == dots)
                    continue;
                dots = shorter;
                box.setItemText(0, dots);
                same = box.grab().toImage() == cut;
            }
            QVERIFY2(same, qPrintable(icon));
        }
    }

    void sliderStandsOutInHighContrast()
    {
        applyScheme(ColourScheme::HighContrast);
        QSlider slider(Qt::Horizontal);
        slider.resize(200, slider.sizeHint().height());
        slider.setRange(0, 2);
        slider.setValue(1);
        QStyleOptionSlider option;
        option.initFrom(&slider);
        option.maximum = 2;
        option.sliderPosition = option.sliderValue = 1;
        const QRect handle = slider.style()->subControlRect(QStyle::CC_Slider, &option,
                                                            QStyle::SC_SliderHandle, &slider);
        const QImage picture = slider.grab().toImage();
        const QColor window = QApplication::palette().color(QPalette::Window);
        double most = 1;
        for (int x = handle.left(); x <= handle.right(); ++x)
            most = std::max(most, contrastRatio(picture.pixelColor(x, handle.top() + 2), window));
        QVERIFY2(most >= 7.0, qPrintable(QString::number(most)));
    }

    /// Words and icon stand in the middle, beside each other, whatever the direction.
    void buttonKeepsIconAndWordsTogether_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void buttonKeepsIconAndWordsTogether()
    {
        QFETCH(Qt::LayoutDirection, direction);
        applyScheme(ColourScheme::Light);
        QPushButton button(icons::get(u"import"_s), u"&Import"_s);
        button.setLayoutDirection(direction);
        button.resize(button.sizeHint() + QSize(120, 0));
        const QImage picture = button.grab().toImage();
        const QColor text = QApplication::palette().color(QPalette::ButtonText);
        QList<int> inked;
        for (int x = 8; x < picture.width() - 8; ++x) {
            for (int y = 4; y < picture.height() - 4; ++y) {
                if (contrastRatio(picture.pixelColor(x, y), text) < 1.5) {
                    inked.append(x);
                    break;
                }
            }
        }
        QVERIFY(!inked.isEmpty());
        const int before = inked.constFirst();
        const int behind = picture.width() - 1 - inked.constLast();
        QVERIFY2(qAbs(before - behind) <= 8,
                 qPrintable(u"%1 %2"_s.arg(QString::number(before), QString::number(behind))));
        for (qsizetype i = 1; i < inked.size(); ++i)
            QVERIFY(inked.at(i) - inked.at(i - 1) <= 12);
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
