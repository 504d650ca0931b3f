// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/historygroup.h"

#include "ui/kit/formrow.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int Lengths[] = {30, 90, 180, 400, 800, 1830, 0};
constexpr int Sizes[] = {250, 500, 1000, 2000, 5000, 10'000, 20'000, 0}; // MB

/// Chooses the value, which stands in front where somebody else than this box wrote it into the options.
void choose(QComboBox& box, int value, const QString& words)
{
    if (box.findData(value) < 0)
        box.insertItem(0, words, value);
    box.setCurrentIndex(box.findData(value));
}

} // namespace

HistoryGroup::HistoryGroup(const HistoryLimits& limits, QWidget* parent)
    : PreferencesGroup(u"historyGroup"_s, parent)
    , m_limits(limits)
    , m_daysBox(addBox(u"historyDaysBox"_s))
    , m_daysRow(addRow(m_daysBox))
    , m_sizeBox(addBox(u"historySizeBox"_s))
    , m_sizeRow(addRow(m_sizeBox))
    , m_usage(addWords(u"historyUsageLabel"_s))
{
    HistoryGroup::retranslate();
}

QComboBox* HistoryGroup::addBox(const QString& name)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    connect(box, &QComboBox::activated, this, &HistoryGroup::ask);
    return box;
}

void HistoryGroup::ask()
{
    const HistoryLimits wanted{m_daysBox->currentData().toInt(), m_sizeBox->currentData().toInt()};
    if (wanted != m_limits)
        emit limitsRequested(wanted);
}

void HistoryGroup::showLimits(const HistoryLimits& limits)
{
    m_limits = limits;
    retranslate();
}

void HistoryGroup::showUsage(qint64 bytes)
{
    m_bytes = bytes;
    retranslate();
}

void HistoryGroup::retranslate()
{
    setHeading(tr("History"));
    m_daysRow->setTexts(tr("Keep for"),
                        tr("Older events and their deliveries are removed. What waits to be sent is never removed."));
    m_sizeRow->setTexts(
        tr("Keep at most"),
        tr("While the data use more, the oldest events are removed sooner. Those of the last two days always stay."));
    const QSignalBlocker quietDays(m_daysBox);
    m_daysBox->clear();
    for (const int length : Lengths)
        m_daysBox->addItem(length == 0 ? tr("Forever") : tr("%n day(s)", nullptr, length), length);
    choose(*m_daysBox, m_limits.days, tr("%n day(s)", nullptr, m_limits.days));
    const QSignalBlocker quietSize(m_sizeBox);
    m_sizeBox->clear();
    const auto words = [](int megabytes) {
        return tr("%1 MB").arg(QLocale().toString(megabytes));
    };
    for (const int size : Sizes)
        m_sizeBox->addItem(size == 0 ? tr("No limit") : words(size), size);
    choose(*m_sizeBox, m_limits.megabytes, words(m_limits.megabytes));
    m_usage->setVisible(m_bytes.has_value());
    m_usage->setText(tr("The data use %1 MB.").arg(QLocale().toString(double(m_bytes.value_or(0)) / 1e6, 'f', 1)));
}

} // namespace smartfleet
