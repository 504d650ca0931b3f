// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/keyboard.h"

#include <QAbstractItemView>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

bool takesFocus(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

} // namespace

QLineEdit* filterOf(const QWidget& page)
{
    for (QLineEdit* edit : page.findChildren<QLineEdit*>()) {
        const QString name = edit->objectName();
        const bool isFilter =
            name.contains(u"filter"_s, Qt::CaseInsensitive) || name.contains(u"search"_s, Qt::CaseInsensitive);
        if (isFilter && takesFocus(*edit))
            return edit;
    }
    return nullptr;
}

void KeptFocus::take(const QWidget& page)
{
    QWidget* focused = page.window()->focusWidget();
    m_had = focused && page.isAncestorOf(focused) ? focused : nullptr;
}

void KeptFocus::giveBack()
{
    if (m_had && takesFocus(*m_had))
        m_had->setFocus(Qt::OtherFocusReason);
    m_had = nullptr;
}

void focusPage(QWidget& page)
{
    QWidget* before = page.focusWidget();
    if (before && before != &page && takesFocus(*before)) {
        before->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (QAbstractItemView* view : page.findChildren<QAbstractItemView*>()) {
        if (takesFocus(*view)) {
            view->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    for (QWidget* next = page.nextInFocusChain(); next && next != &page; next = next->nextInFocusChain()) {
        if (page.isAncestorOf(next) && takesFocus(*next)) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace smartfleet
