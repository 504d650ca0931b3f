// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/linklist.h"

#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// Where the style puts an entry's words.
QRect roomOfWords(const LinkList& list, const QListWidgetItem& item)
{
    QStyleOptionViewItem option;
    option.initFrom(&list);
    option.rect = list.visualItemRect(&item);
    option.features =
        QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::WrapText;
    option.icon = item.icon();
    const int icon = list.style()->pixelMetric(QStyle::PM_ListViewIconSize, nullptr, &list);
    option.decorationSize = {icon, icon};
    option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    option.text = item.text().replace(u'\n', QChar::LineSeparator); // as delegates do
    option.widget = &list;
    return list.style()->subElementRect(QStyle::SE_ItemViewItemText, &option, &list);
}

} // namespace

class TestLinkList : public QObject
{
    Q_OBJECT

private slots:
    void entries_anyWidth_showAllTheirWords();
    void entries_none_isHidden();
};

void TestLinkList::entries_anyWidth_showAllTheirWords()
{
    QWidget window;
    QLabel heading;
    auto* list = new LinkList(heading);
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(list);
    QPixmap icon(16, 16);
    icon.fill(Qt::red);
    window.show();
    list->setEntries({{icon, u"みなと運輸株式会社"_s, u"4a0874e9-3dfd-4e21-9f79-9d4acb0089d9"_s}});

    for (int width = 180; width < 420; ++width) {
        window.resize(width, 300);
        QTRY_COMPARE(window.width(), width);
        const QListWidgetItem& item = *list->item(0);
        const auto missing = [list, &item] {
            const int margin = list->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, list) + 1;
            const int room = roomOfWords(*list, item).width() - 2 * margin;
            const QRect words =
                list->fontMetrics().boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap, item.text());
            return words.height() - list->visualItemRect(&item).height();
        };
        QTRY_VERIFY2_WITH_TIMEOUT(missing() <= 0, qPrintable(u"%1: %2"_s.arg(width).arg(missing())), 1000);
        QVERIFY(list->viewport()->height() >= list->visualItemRect(&item).height());
    }
}

void TestLinkList::entries_none_isHidden()
{
    QLabel heading;
    LinkList list(heading);

    QVERIFY(list.isHidden());
    list.setEntries({{{}, u"a"_s, u"b"_s}});
    QVERIFY(!list.isHidden());
    list.setEntries({});
    QVERIFY(list.isHidden() && heading.isHidden());
}

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestLinkList)
#include "tst_linklist.moc"
