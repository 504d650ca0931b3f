// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/fallbackfield.h"

#include "app/domain/notificationsetting.h"
#include "app/domain/problems.h"
#include "ui/kit/formrow.h"
#include "ui/kit/sentences.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// Of a field that is switched on.
Result<> checkTyped(const QString& fallbackId, const QString& channelId)
{
    const Result<ChannelId> fallback = parseChannelId(fallbackId);
    if (!fallback)
        return failure(Error::Kind::Invalid, u"invalid_fallback_id"_s, {u"fallback"_s});
    return checkFallback({.channel = {channelId.trimmed()}, .fallback = *fallback});
}

} // namespace

FallbackField::FallbackField(QWidget* parent)
    : QWidget(parent)
    , m_isOn(new QCheckBox(this))
    , m_channel(new QLineEdit(this))
    , m_isOnRow(new FormRow(m_isOn, Need::None, this))
    , m_channelRow(new FormRow(m_channel, Need::Required, this))
{
    m_isOn->setObjectName(u"fallbackCheckBox"_s);
    m_channel->setObjectName(u"fallbackIdEdit"_s);
    m_channelRow->setObjectName(u"fallbackRow"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addWidget(m_isOnRow);
    layout->addWidget(m_channelRow);
    connect(m_isOn, &QCheckBox::toggled, this, &FallbackField::onEdited);
    connect(m_channel, &QLineEdit::textChanged, this, &FallbackField::onEdited);
    m_channelRow->hide();
    retranslate();
}

void FallbackField::setFallback(const ChannelId& fallback)
{
    m_channel->setText(fallback.value);
    m_isOn->setChecked(!fallback.value.isEmpty());
}

QString FallbackField::fallbackId() const
{
    return m_isOn->isChecked() ? m_channel->text() : QString();
}

bool FallbackField::check(const QString& channelId)
{
    m_ownId = channelId;
    const Result<> valid = m_isOn->isChecked() ? checkTyped(m_channel->text(), channelId) : Result<>();
    m_channelRow->setError(valid ? QString() : inOneText(describe(valid.error())));
    return valid.has_value();
}

FormRow* FallbackField::rowFor(const QString& code)
{
    const bool isAbout = code == u"invalid_fallback_id"_s || code == u"fallback_is_own_room"_s;
    if (isAbout)
        m_isOn->setChecked(true);
    return isAbout ? m_channelRow : nullptr;
}

void FallbackField::onEdited()
{
    m_channelRow->setError({});
    m_channelRow->setVisible(m_isOn->isChecked());
    emit changed();
}

void FallbackField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FallbackField::retranslate()
{
    m_isOn->setText(tr("Tell another talk room"));
    m_isOnRow->setTexts(tr("When this room fails"),
                        tr("The other room is told once when messages can't reach this one, and once when they can "
                           "again. Until then they are held, for up to 24 hours."));
    m_channelRow->setTexts(tr("Fallback room"),
                           tr("The channel ID of the other talk room. The bot has to be invited to it as well."));
    if (!m_channelRow->error().isEmpty())
        check(m_ownId);
}

} // namespace smartfleet
