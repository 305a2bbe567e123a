// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/widgets/NoticeBar.h"
#include "ui/support/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QImage>
#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestPlainLabel : public QObject
{
    Q_OBJECT

private:
    /// The last column with anything painted in it.
    static int inkEnd(QWidget &widget)
    {
        const QImage picture = widget.grab().toImage();
        const QRgb ground = picture.pixel(0, 0);
        for (int x = picture.width() - 1; x > 0; --x) {
            for (int y = 0; y < picture.height(); ++y) {
                if (picture.pixel(x, y) != ground)
                    return x;
            }
        }
        return 0;
    }

private Q_SLOTS:
    void aLongLineEndsInDots()
    {
        PlainLabel label(QString(u"words "_s).repeated(50).trimmed());
        label.setElided();
        label.resize(200, 30);
        PlainLabel cut(label.text());
        cut.resize(label.size());
        QVERIFY(label.grab().toImage() != cut.grab().toImage());
        PlainLabel dots(label.fontMetrics().elidedText(label.text(), Qt::ElideRight, 200));
        dots.resize(label.size());
        QCOMPARE(label.grab().toImage(), dots.grab().toImage());
        QCOMPARE(label.text(), cut.text()); // whole, for who listens to it
        label.setText(u"short"_s);
        cut.setText(u"short"_s);
        QCOMPARE(label.grab().toImage(), cut.grab().toImage());
    }

    void theDotsStandWhereTheWordsGoOn()
    {
        PlainLabel label(QString(u"words "_s).repeated(50).trimmed());
        label.setElided();
        label.resize(200, 30);
        label.setAlignment(Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute);
        const QImage fromLeft = label.grab().toImage();
        label.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(label.grab().toImage(), fromLeft);
    }

    void aNoticeStandsBesideItsPicture()
    {
        NoticeBar bar;
        bar.tell(NoticeBar::Tone::Information, u"Saved."_s);
        bar.resize(400, bar.sizeHint().height());
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        const auto *words = bar.findChild<QLabel *>(u"noticeWords"_s);
        for (const QLabel *label : bar.findChildren<QLabel *>())
            QVERIFY(qAbs(label->geometry().center().y() - words->geometry().center().y()) <= 1);
    }

    /// What stood beside it before does not count.
    void aLongLineTakesTheRoomThatIsLeft()
    {
        QWidget row;
        auto *layout = new QHBoxLayout(&row);
        layout->setContentsMargins({});
        auto *title = new PlainLabel(QString(u"words "_s).repeated(50), &row);
        title->setElided();
        auto *state = new PlainLabel(u"a state in very many words"_s, &row);
        layout->addWidget(title, 1);
        layout->addWidget(state);
        row.resize(400, 30);
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        state->setText(u"open"_s);
        QTRY_VERIFY(title->width() > 300);
        QVERIFY(inkEnd(*title) > title->width() - 3 * title->fontMetrics().horizontalAdvance(u'w'));
    }
};

QTEST_MAIN(TestPlainLabel)
#include "tst_plainlabel.moc"
