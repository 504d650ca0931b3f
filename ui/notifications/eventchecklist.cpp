// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/eventchecklist.h"

#include "ui/kit/eventwords.h"
#include "ui/kit/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int MostColumns = 3;
constexpr int ColumnWidth = 150; // room for the longest name of an event type in both languages

bool isOn(const auto& box)
{
    return box.box->isChecked();
}

} // namespace

EventCheckList::EventCheckList(const EventCatalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_presetLabel(new QLabel(this))
    , m_preset(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_all(new QPushButton(this))
    , m_none(new QPushButton(this))
    , m_nothing(new QLabel(this))
{
    m_preset->setObjectName(u"presetCombo"_s);
    m_count->setObjectName(u"eventCountLabel"_s);
    m_search->setObjectName(u"eventSearchEdit"_s);
    m_all->setObjectName(u"allEventsButton"_s);
    m_none->setObjectName(u"noEventsButton"_s);
    m_nothing->setObjectName(u"noEventMatchesLabel"_s);
    m_presetLabel->setBuddy(m_preset);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(tintedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_preset->addItem(QString()); // what is no preset
    for (const EventPreset& preset : m_catalogue.presets())
        m_preset->addItem(QString(), preset.id);
    setFocusProxy(m_preset);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto* presets = new QHBoxLayout;
    presets->addWidget(m_presetLabel);
    presets->addWidget(m_preset);
    presets->addStretch();
    presets->addWidget(m_count);
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_search, 1);
    tools->addWidget(m_all);
    tools->addWidget(m_none);
    layout->addLayout(presets);
    layout->addLayout(tools);
    layout->addWidget(m_nothing);
    // narrower than three columns need: they become fewer
    setMinimumWidth(ColumnWidth + 40);
    makeGroups();
    arrange(MostColumns);
    connect(m_preset, &QComboBox::activated, this, &EventCheckList::choosePreset);
    connect(m_search, &QLineEdit::textChanged, this, &EventCheckList::filter);
    connect(m_all, &QPushButton::clicked, this, [this] { setAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { setAll(false); });
    retranslate();
}

void EventCheckList::makeGroups()
{
    for (const EventType& type : m_catalogue.types()) {
        if (m_groups.empty() || m_groups.back().category != type.category) {
            auto* frame = new QGroupBox(this);
            auto* inside = new QVBoxLayout(frame);
            auto* all = new QCheckBox(frame);
            all->setObjectName(type.category + u"CategoryCheckBox"_s);
            all->setTristate(true);
            QFont bold = all->font();
            bold.setBold(true);
            all->setFont(bold);
            auto* grid = new QGridLayout;
            inside->addWidget(all);
            inside->addLayout(grid);
            layout()->addWidget(frame);
            m_groups.push_back({type.category, frame, all, grid});
            connect(all, &QCheckBox::clicked, this, [this, group = m_groups.back()] { toggleGroup(group); });
        }
        auto* box = new QCheckBox(m_groups.back().frame);
        box->setObjectName(type.id + u"CheckBox"_s);
        connect(box, &QCheckBox::toggled, this, &EventCheckList::onToggled);
        m_boxes.push_back({type, box});
    }
}

void EventCheckList::setChecked(const QStringList& eventIds)
{
    m_isSetting = true;
    for (const Box& box : m_boxes)
        box.box->setChecked(eventIds.contains(box.type.id));
    m_isSetting = false;
    onToggled();
}

QStringList EventCheckList::checked() const
{
    QStringList ids;
    for (const Box& box : m_boxes) {
        if (box.box->isChecked())
            ids += box.type.id;
    }
    return ids;
}

void EventCheckList::setAll(bool on)
{
    m_isSetting = true;
    for (const Box& box : m_boxes) {
        // what isn't known by name is wanted only where it is asked for by name
        if (isShown(box))
            box.box->setChecked(on && box.type.id != OtherEventType);
    }
    m_isSetting = false;
    onToggled();
}

void EventCheckList::toggleGroup(const Group& group)
{
    std::vector<Box> boxes = boxesOf(group);
    std::erase_if(boxes, [this](const Box& box) { return !isShown(box); });
    const bool areAllOn = std::all_of(boxes.begin(), boxes.end(), isOn<Box>);
    m_isSetting = true;
    for (const Box& box : boxes)
        box.box->setChecked(!areAllOn);
    m_isSetting = false;
    onToggled();
}

void EventCheckList::choosePreset(int index)
{
    const QString id = m_preset->itemData(index).toString();
    const auto& presets = m_catalogue.presets();
    const auto chosen =
        std::find_if(presets.begin(), presets.end(), [&id](const auto& preset) { return preset.id == id; });
    if (chosen != presets.end())
        setChecked(chosen->types);
    else
        showState(); // one's own choice is made below, not here
}

void EventCheckList::onToggled()
{
    if (m_isSetting)
        return;
    showState();
    emit changed();
}

bool EventCheckList::isShown(const Box& box) const
{
    const QString needle = m_search->text().trimmed();
    const EventType& type = box.type;
    // in either language, as one may be used to the other's words
    const QStringList words{type.name, type.nameJa, type.categoryName, type.categoryNameJa};
    return std::any_of(words.begin(), words.end(),
                       [&needle](const QString& word) { return word.contains(needle, Qt::CaseInsensitive); });
}

std::vector<EventCheckList::Box> EventCheckList::boxesOf(const Group& group) const
{
    std::vector<Box> boxes;
    std::copy_if(m_boxes.begin(), m_boxes.end(), std::back_inserter(boxes),
                 [&group](const Box& box) { return box.type.category == group.category; });
    return boxes;
}

void EventCheckList::filter()
{
    arrange(m_columns);
    m_nothing->setVisible(
        std::none_of(m_boxes.begin(), m_boxes.end(), [this](const Box& box) { return isShown(box); }));
}

void EventCheckList::arrange(int columns)
{
    m_columns = columns;
    for (const Group& group : m_groups) {
        for (int column = 0; column < MostColumns; ++column) {
            group.grid->setColumnMinimumWidth(column, column < columns ? ColumnWidth : 0);
            group.grid->setColumnStretch(column, column < columns ? 1 : 0);
        }
        int place = 0;
        for (const Box& box : boxesOf(group)) {
            group.grid->removeWidget(box.box);
            box.box->setVisible(isShown(box));
            if (!isShown(box))
                continue;
            group.grid->addWidget(box.box, place / columns, place % columns);
            ++place;
        }
        group.frame->setVisible(place > 0);
    }
}

void EventCheckList::showState()
{
    for (const Group& group : m_groups) {
        const std::vector<Box> boxes = boxesOf(group);
        const auto on = std::count_if(boxes.begin(), boxes.end(), isOn<Box>);
        const auto all = std::ssize(boxes);
        group.all->setCheckState(on == 0 ? Qt::Unchecked : on == all ? Qt::Checked : Qt::PartiallyChecked);
        //: the name of a category of events, how many of them are on, how many there are
        group.all->setText(tr("%1 (%2 of %3)").arg(categoryOf(boxes.front().type, QLocale())).arg(on).arg(all));
    }
    const QStringList ids = checked();
    const EventPreset* preset = m_catalogue.presetOf(ids);
    m_preset->setCurrentIndex(preset ? m_preset->findData(preset->id) : 0);
    m_count->setText(tr("%1 of %2 on").arg(ids.size()).arg(std::ssize(m_boxes)));
}

void EventCheckList::resizeEvent(QResizeEvent* event)
{
    const int columns = std::clamp(event->size().width() / (ColumnWidth + 20), 1, MostColumns);
    if (columns != m_columns)
        arrange(columns);
    QWidget::resizeEvent(event);
}

void EventCheckList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EventCheckList::retranslate()
{
    m_presetLabel->setText(tr("Preset"));
    m_preset->setItemText(0, tr("Your own choice"));
    for (const EventPreset& preset : m_catalogue.presets())
        m_preset->setItemText(m_preset->findData(preset.id), nameOf(preset, QLocale()));
    m_search->setPlaceholderText(tr("Search events"));
    m_search->setAccessibleName(tr("Search events"));
    m_all->setText(tr("All"));
    m_all->setToolTip(tr("Switches on all events that are shown"));
    m_none->setText(tr("None"));
    m_none->setToolTip(tr("Switches off all events that are shown"));
    m_nothing->setText(tr("No event has this in its name."));
    for (const Box& box : m_boxes)
        box.box->setText(nameOf(box.type, QLocale()));
    showState();
}

} // namespace smartfleet
