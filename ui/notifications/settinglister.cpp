// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/settinglister.h"

#include "app/session/sessionthread.h"
#include "ui/kit/messagebar.h"
#include "ui/notifications/settinglist.h"
#include "ui/notifications/settinglooks.h"

namespace smartfleet {

namespace {

constexpr int FirstRows = 64; // as many as a high screen shows
constexpr auto CountPause = std::chrono::milliseconds(250);

bool isUnfiltered(const SettingSearch& search)
{
    return search.filter() == SettingFilter{.tab = search.filter().tab};
}

} // namespace

SettingLister::SettingLister(const UiContext& context, SettingList& list, MessageBar& bar)
    : QObject(&list)
    , m_context(context)
    , m_list(list)
    , m_bar(bar)
{
    m_countPause.setSingleShot(true);
    connect(&m_countPause, &QTimer::timeout, this, &SettingLister::count);
    connect(&m_list, &SettingList::listWanted, this, &SettingLister::reload);
    connect(&m_list.model(), &PagedModelBase::pageWanted, this, &SettingLister::loadPage);
}

bool SettingLister::isAnew() const
{
    return !m_shown || m_shown->search.filter() != m_list.filter() || m_shown->order != m_list.order();
}

void SettingLister::reload()
{
    SettingWish wish{.filter = m_list.filter(), .order = m_list.order()};
    wish.rows = isAnew() ? FirstRows : m_list.rowsInSight();
    wish.isCounted = !isAnew() || !m_wanted.empty();
    if (!m_wanted.empty())
        wish.selected = m_wanted.front();
    m_countPause.stop();
    m_counting.replace(nullptr);
    auto* call = m_context.session.read<SettingLook>(this, [wish](Store& store) { return lookAt(store, wish); });
    m_look.replace(call);
    call->onFinished(this, [this, asked = wish.filter](const Result<SettingLook>& look) {
        if (asked == m_list.filter()) // else somebody typed on, and the look for that is under way
            onLooked(look);
    });
}

void SettingLister::reloadSelecting(const std::vector<SettingId>& ids)
{
    m_wanted = ids;
    reload();
}

void SettingLister::onLooked(const Result<SettingLook>& look)
{
    if (look)
        show(*look);
    else if (look.error().kind != Error::Kind::Cancelled)
        m_bar.showError(look.error());
}

void SettingLister::show(const SettingLook& look)
{
    if (look.search.filter() != m_list.filter())
        m_list.setFilter(look.search.filter());
    if (isAnew() || !look.count)
        m_list.showNew(look.count, look.first);
    else
        m_list.showAgain(*look.count, look.first);
    m_shown = Shown{look.search, m_list.order(), look.count};
    if (!look.count)
        m_countPause.start(isUnfiltered(look.search) ? std::chrono::milliseconds(0) : CountPause);
    if (m_wanted.empty())
        return;
    if (look.position)
        m_list.select(*look.position, m_wanted);
    m_wanted.clear();
    emit selected();
}

void SettingLister::count()
{
    if (!m_shown)
        return;
    auto* call = m_context.session.read<int>(
        this, [search = m_shown->search](Store& store) { return store.settings.count(search); });
    m_counting.replace(call);
    call->onFinished(this, [this](const Result<int>& count) {
        if (!count)
            return; // the first rows are there, and the next look tells what is wrong
        m_shown->count = *count;
        m_list.setCount(*count);
    });
}

void SettingLister::loadPage(int first, quint64 generation)
{
    if (!m_shown)
        return;
    using Rows = std::vector<NotificationSettingRow>;
    m_context.session
        .read<Rows>(this,
                    [shown = *m_shown, first](Store& store) {
                        return store.settings.page(shown.search, shown.order, PagedModelBase::PageSize, first,
                                                   shown.count);
                    })
        ->onFinished(this, [this, first, generation](const Result<Rows>& rows) {
            if (rows)
                m_list.model().setPage(first, *rows, generation);
            else
                m_list.model().pageFailed(first);
        });
}

void SettingLister::withSelected(std::function<void(const std::vector<SettingId>& ids)> use)
{
    const SettingSelection selection = m_list.selection();
    if (selection.count == 0 || !m_shown)
        return;
    if (selection.isWhole()) {
        std::vector<SettingId> ids;
        ids.reserve(selection.rows.size());
        for (const NotificationSettingRow& row : selection.rows)
            ids.push_back(row.setting.id);
        use(ids);
        return;
    }
    using Ids = std::vector<SettingId>;
    m_context.session
        .read<Ids>(this,
                   [shown = *m_shown, positions = m_list.selectedPositions()](Store& store) {
                       return idsAt(store, shown.search, shown.order, positions);
                   })
        ->onFinished(this, [this, use = std::move(use)](const Result<Ids>& ids) {
            if (ids)
                use(*ids);
            else
                m_bar.showError(ids.error());
        });
}

} // namespace smartfleet
