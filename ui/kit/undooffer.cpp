// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/undooffer.h"

#include "ui/kit/messagebar.h"

#include <QEvent>
#include <QShortcut>

namespace smartfleet {

namespace {

constexpr auto Patience = std::chrono::seconds(10);

} // namespace

UndoOffer::UndoOffer(MessageBar& bar, QWidget& scope)
    : QObject(&scope)
    , m_bar(bar)
    , m_key(new QShortcut(QKeySequence::Undo, &scope))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(Patience);
    m_key->setContext(Qt::WidgetWithChildrenShortcut);
    m_key->setEnabled(false);
    connect(m_key, &QShortcut::activated, this, &UndoOffer::undo);
    connect(&m_timer, &QTimer::timeout, this, &UndoOffer::onTimeOver);
    scope.installEventFilter(this);
    retranslate();
}

void UndoOffer::offer(std::function<Problem()> words, std::function<void()> undo)
{
    m_undos.push_back(std::move(undo));
    m_bar.showWords(std::move(words), Tone::Good);
    m_bar.setAction([] { return tr("Undo"); }, [this] { this->undo(); });
    m_told = m_bar.text();
    m_key->setEnabled(true);
    m_timer.start();
}

void UndoOffer::undo()
{
    if (m_undos.empty())
        return;
    const std::function<void()> last = std::move(m_undos.back());
    m_undos.pop_back();
    m_key->setEnabled(canUndo());
    if (!canUndo())
        m_timer.stop();
    last();
}

void UndoOffer::onTimeOver()
{
    m_undos.clear();
    m_key->setEnabled(false);
    emit ranOut();
    if (m_bar.text() == m_told)
        m_bar.setAction(QString());
}

bool UndoOffer::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        const bool isTelling = m_bar.text() == m_told;
        retranslate();
        // the bar puts its words anew after this
        if (isTelling)
            QMetaObject::invokeMethod(this, [this] { m_told = m_bar.text(); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void UndoOffer::retranslate()
{
    m_key->setWhatsThis(tr("Undo"));
}

} // namespace smartfleet
