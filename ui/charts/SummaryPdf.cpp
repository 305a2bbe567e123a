// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/SummaryPdf.h"

#include "ui/charts/ChartPicture.h"
#include "ui/charts/SplitChart.h"
#include "ui/charts/TimelineChart.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>
#include <QUrl>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize chartSize(640, 260);
constexpr int pixelsPerPoint = 3;

/// A document that shows the pictures it was given and looks for no others: what a summary says
/// comes from mail, and must not make the program open files.
class ClosedDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

QImage pictureOf(ChartFrame &chart)
{
    // Paper is white, whatever the screen is.
    chart.setPalette(QPalette(Qt::white));
    chart.resize(chartSize);
    // A chart that is never shown keeps the size that it was born with.
    chart.setAttribute(Qt::WA_DontShowOnScreen);
    chart.show();
    return ChartPicture::image(&chart, pixelsPerPoint);
}

} // namespace

Status printSummary(const Record &record, QPagedPaintDevice &paper,
                    const announce::TemplateSource &source)
{
    const Result<QString> html = announce::summaryHtml(record, source);
    if (!html)
        return tl::unexpected(html.error());
    const Proposal &proposal = record.proposal;
    const Evaluation &judged = record.evaluation;
    const std::optional<int> needed = SplitChart::neededFor(
            proposal.rule, proposal.readingId, judged.tally.binding, judged.outcome.holders);
    SplitChart split;
    split.setTally(judged.tally, needed);
    TimelineChart timeline;
    timeline.setVotes(judged.box.ballots, proposal.period, record.now, needed);

    ClosedDocument document;
    document.addResource(QTextDocument::ImageResource, QUrl(u"chart:split"_s), pictureOf(split));
    document.addResource(QTextDocument::ImageResource, QUrl(u"chart:timeline"_s),
                         pictureOf(timeline));
    QString text = *html;
    const QString picture = u"<p><img src=\"%1\" width=\"%2\"></p>"_s;
    const QString width = QString::number(chartSize.width());
    text.insert(text.lastIndexOf("</body>"_L1),
                picture.arg(u"chart:split"_s, width) + picture.arg(u"chart:timeline"_s, width));
    document.setHtml(text);

    document.print(&paper);
    return {};
}

Result<QByteArray> summaryPdf(const Record &record, const announce::TemplateSource &source)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(record.proposal.title.simplified());
    writer.setCreator(u"Tallybook"_s);
    writer.setPageSize(QPageSize(QPageSize::A4));
    if (const Status printed = printSummary(record, writer, source); !printed)
        return tl::unexpected(printed.error());
    return bytes;
}

} // namespace tallybook
