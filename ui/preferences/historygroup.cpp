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

} // namespace

HistoryGroup::HistoryGroup(int days, QWidget* parent)
    : PreferencesGroup(u"historyGroup"_s, parent)
    , m_days(days)
    , m_box(new QComboBox(this))
{
    m_box->setObjectName(u"historyDaysBox"_s);
    m_row = addRow(m_box);
    m_usage = addWords(u"historyUsageLabel"_s);
    connect(m_box, &QComboBox::activated, this, [this] {
        const int wanted = m_box->currentData().toInt();
        if (wanted != m_days)
            emit daysRequested(wanted);
    });
    HistoryGroup::retranslate();
}

void HistoryGroup::showDays(int days)
{
    m_days = days;
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
    m_row->setTexts(tr("Keep for"),
                    tr("Older events and their deliveries are removed. What waits to be sent is never removed."));
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const int length : Lengths)
        m_box->addItem(length == 0 ? tr("Ever") : tr("%n day(s)", nullptr, length), length);
    if (m_box->findData(m_days) < 0) // as somebody wrote it into the file
        m_box->insertItem(0, tr("%n day(s)", nullptr, m_days), m_days);
    m_box->setCurrentIndex(m_box->findData(m_days));
    m_usage->setVisible(m_bytes.has_value());
    m_usage->setText(tr("The data use %1 MB.").arg(QLocale().toString(double(m_bytes.value_or(0)) / 1e6, 'f', 1)));
}

} // namespace smartfleet
