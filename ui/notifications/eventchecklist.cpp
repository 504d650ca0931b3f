// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/eventchecklist.h"

#include "ui/kit/eventwords.h"
#include "ui/kit/filterfields.h"
#include "ui/kit/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int MostColumns = 3;

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
    , m_search(makeFilterEdit(u"eventSearchEdit"_s, this))
    , m_all(new QPushButton(this))
    , m_none(new QPushButton(this))
    , m_nothing(new QLabel(this))
{
    m_preset->setObjectName(u"presetCombo"_s);
    m_count->setObjectName(u"eventCountLabel"_s);
    m_all->setObjectName(u"allEventsButton"_s);
    m_none->setObjectName(u"noEventsButton"_s);
    m_nothing->setObjectName(u"noEventMatchesLabel"_s);
    m_presetLabel->setBuddy(m_preset);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_preset->addItem(QString()); // what is no preset
    for (const EventPreset& preset : m_catalogue.presets())
        m_preset->addItem(QString(), preset.id);
    setFocusProxy(m_preset);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto* presets = new FlowLayout;
    presets->addWidget(m_presetLabel);
    presets->addWidget(m_preset);
    presets->addStretch();
    presets->addWidget(m_count);
    auto* tools = new FlowLayout;
    tools->addWidget(m_search);
    tools->addWidget(m_all);
    tools->addWidget(m_none);
    layout->addLayout(presets);
    layout->addLayout(tools);
    layout->addWidget(m_nothing);
    makeGroups();
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
            inside->addWidget(all);
            inside->addLayout(new ColumnsLayout(MostColumns));
            layout()->addWidget(frame);
            m_groups.push_back({type.category, frame, all});
            connect(all, &QCheckBox::clicked, this, [this, group = m_groups.back()] { toggleGroup(group); });
        }
        auto* box = new QCheckBox(m_groups.back().frame);
        box->setObjectName(type.id + u"CheckBox"_s);
        connect(box, &QCheckBox::toggled, this, &EventCheckList::onToggled);
        m_groups.back().frame->layout()->itemAt(1)->layout()->addWidget(box);
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
    for (const Box& box : m_boxes)
        box.box->setVisible(isShown(box));
    for (const Group& group : m_groups) {
        const std::vector<Box> boxes = boxesOf(group);
        group.frame->setVisible(std::ranges::any_of(boxes, [this](const Box& box) { return isShown(box); }));
    }
    m_nothing->setVisible(
        std::none_of(m_boxes.begin(), m_boxes.end(), [this](const Box& box) { return isShown(box); }));
}

void EventCheckList::alignColumns()
{
    int widest = 0;
    for (const Box& box : m_boxes)
        widest = std::max(widest, box.box->sizeHint().width());
    for (const Box& box : m_boxes)
        box.box->setMinimumWidth(widest);
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

void EventCheckList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        alignColumns();
    QWidget::changeEvent(event);
}

void EventCheckList::retranslate()
{
    m_presetLabel->setText(tr("Preset"));
    m_preset->setItemText(0, tr("Your own choice"));
    for (const EventPreset& preset : m_catalogue.presets())
        m_preset->setItemText(m_preset->findData(preset.id), nameOf(preset, QLocale()));
    nameField(*m_search, tr("Search events"), tr("Search events"));
    m_all->setText(tr("All"));
    m_all->setToolTip(tr("Switches on all events that are shown"));
    m_none->setText(tr("None"));
    m_none->setToolTip(tr("Switches off all events that are shown"));
    m_nothing->setText(tr("No event has this in its name."));
    for (const Box& box : m_boxes)
        box.box->setText(nameOf(box.type, QLocale()));
    alignColumns();
    showState();
}

} // namespace smartfleet
