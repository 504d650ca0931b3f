// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/messagefields.h"

#include "app/domain/problems.h"
#include "ui/kit/choicecombo.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/formrow.h"
#include "ui/kit/sentences.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace smartfleet {

QString inWords(DriverName name)
{
    switch (name) {
    case DriverName::Full:
        return MessageFields::tr("Full name");
    case DriverName::Initial:
        return MessageFields::tr("Initial only");
    case DriverName::None:
        break;
    }
    //: of the driver's name or the place: messages don't tell it
    return MessageFields::tr("Not told");
}

QString inWords(PlaceDetail detail)
{
    switch (detail) {
    case PlaceDetail::Address:
        return MessageFields::tr("Address and map");
    case PlaceDetail::Area:
        return MessageFields::tr("Municipality only");
    case PlaceDetail::None:
        break;
    }
    return MessageFields::tr("Not told");
}

QString inWords(OwnWordsAt at)
{
    return at == OwnWordsAt::Top ? MessageFields::tr("On top") : MessageFields::tr("At the bottom");
}

MessageFields::MessageFields(QWidget* parent)
    : QWidget(parent)
    , m_driverName(new QComboBox(this))
    , m_place(new QComboBox(this))
    , m_ownWordsBox(new QWidget(this))
    , m_ownWords(new QLineEdit(m_ownWordsBox))
    , m_ownWordsAt(new QComboBox(m_ownWordsBox))
    , m_driverNameRow(new FormRow(m_driverName, Need::None, this))
    , m_placeRow(new FormRow(m_place, Need::None, this))
    , m_ownWordsRow(new FormRow(m_ownWordsBox, Need::Optional, this, m_ownWords))
{
    m_driverName->setObjectName(u"driverNameCombo"_s);
    m_place->setObjectName(u"placeCombo"_s);
    m_ownWords->setObjectName(u"ownWordsEdit"_s);
    m_ownWordsAt->setObjectName(u"ownWordsAtCombo"_s);
    m_ownWordsRow->setObjectName(u"ownWordsRow"_s);
    fill(*m_driverName, {DriverName::Full, DriverName::Initial, DriverName::None});
    fill(*m_place, {PlaceDetail::Address, PlaceDetail::Area, PlaceDetail::None});
    fill(*m_ownWordsAt, {OwnWordsAt::Top, OwnWordsAt::Bottom});
    auto* line = new FlowLayout(m_ownWordsBox);
    line->addWidget(m_ownWords);
    line->addWidget(m_ownWordsAt);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    for (FormRow* row : {m_driverNameRow, m_placeRow, m_ownWordsRow})
        layout->addWidget(row);
    for (QComboBox* combo : {m_driverName, m_place, m_ownWordsAt})
        connect(combo, &QComboBox::currentIndexChanged, this, &MessageFields::changed);
    connect(m_ownWords, &QLineEdit::textChanged, this, [this] {
        check();
        emit changed();
    });
    setChoices({});
    retranslate();
}

void MessageFields::setChoices(const MessageChoices& choices)
{
    choose(*m_driverName, choices.driverName);
    choose(*m_place, choices.place);
    choose(*m_ownWordsAt, choices.ownWordsAt);
    m_ownWords->setText(choices.ownWords);
}

MessageChoices MessageFields::choices() const
{
    return {.driverName = chosen<DriverName>(*m_driverName),
            .place = chosen<PlaceDetail>(*m_place),
            .ownWords = m_ownWords->text().trimmed(),
            .ownWordsAt = chosen<OwnWordsAt>(*m_ownWordsAt)};
}

bool MessageFields::check()
{
    const Result<QString> words = parseOwnWords(m_ownWords->text());
    QString error;
    if (!words)
        error = inOneText(describe(words.error()));
    m_ownWordsRow->setError(error);
    return words.has_value();
}

void MessageFields::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MessageFields::retranslate()
{
    nameItems<DriverName>(*m_driverName);
    nameItems<PlaceDetail>(*m_place);
    nameItems<OwnWordsAt>(*m_ownWordsAt);
    m_driverNameRow->setTexts(tr("Driver's name"),
                              tr("Where it isn't told in full, it is also taken out of names of vehicles and notes."));
    m_placeRow->setTexts(tr("Place"), tr("A municipality comes without street, number, coordinates and map."));
    m_ownWordsRow->setTexts(tr("Own wording"),
                            tr("One line in each message, up to 100 characters: for instance who is in charge."));
    m_ownWordsAt->setAccessibleName(tr("Where the own wording stands"));
    if (!m_ownWordsRow->error().isEmpty())
        check();
}

} // namespace smartfleet
