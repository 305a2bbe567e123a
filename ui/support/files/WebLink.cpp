// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/files/WebLink.h"

#include <QDesktopServices>
#include <QUrl>

namespace tallybook {

bool isWebLink(const QString &link)
{
    const QUrl url(link.trimmed(), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
            && (url.scheme() == u"https" || url.scheme() == u"http");
}

bool openWebLink(const QString &link)
{
    return isWebLink(link) && QDesktopServices::openUrl(QUrl(link.trimmed(), QUrl::StrictMode));
}

} // namespace tallybook
