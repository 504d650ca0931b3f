<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Ctl</name>
    <message>
        <source>Delivery goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery is held: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes events in over HTTP and delivers them, until it is told to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and port; port 0 picks a free one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate chain (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate&apos;s private key (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only take events in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postgresql://… instead of SQLite in the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with one JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links a fleet system to LINE WORKS: the desktop program&apos;s work on a command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent, %2 failed, %3 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries wait to be sent again</source>
        <translation>
            <numerusform>%n delivery waits to be sent again</numerusform>
            <numerusform>%n deliveries wait to be sent again</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists deliveries, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the channel ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivers what is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds; 60 unless told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends failed deliveries again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearer tokens of the HTTP interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a token and shows it, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this token: it is not shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the tokens&apos; names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a token invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linking LINE WORKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the sample fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inviting the bot to the talk room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up the company&apos;s notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events come in from the fleet system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the test notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the talk room shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot %1 has the ID %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) accepted</source>
        <translation>
            <numerusform>%n event accepted</numerusform>
            <numerusform>%n events accepted</numerusform>
        </translation>
    </message>
    <message>
        <source>Every step worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice mode&apos;s main job in the terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the practice LINE WORKS for other programs, until Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its port; 0 picks a free one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice LINE WORKS is ready. Ctrl+C ends it. To point the programs at it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk rooms (channel ID, title):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite the bot to a talk room: type `invite CHANNEL_ID` here, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a talk room:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood here: invite CHANNEL_ID [BOT_ID], once there is a bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot %1 is in the talk room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything a support person would ask for, without one secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted (%2 of them match no setting), %3 known before, %4 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the event types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes in events: one JSON document, a JSON array, or one document a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file; - for standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes in a CSV file, all of it or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV with a header row, UTF-8 or Shift_JIS; - for standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users (drivers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID of the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID of the user who drives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tracker&apos;s unique ID in the fleet system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earning an access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing down what is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the secrets into the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing the bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: could not be taken back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links LINE WORKS: creates the bot and publishes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the Client Secret; - for standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the Private Key (PEM); - for standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS user ID of a bot administrator, one to three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS user ID of a deputy administrator, up to three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users may set up their own notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot&apos;s picture (https)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes Service Account, Private Key or the users&apos; permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes the bot, every notification setting and the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: %1 company settings, %2 user settings; bot deleted in LINE WORKS: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirms that all of it is to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the bot in LINE WORKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the services that can be linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link with LINE WORKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the link, without secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks clock, network, token, bot and publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the notification settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the user&apos;s ID, name or department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the company&apos;s ID or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a company&apos;s notification setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel ID of the talk room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all, or event types separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes a company&apos;s notification setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows one notification setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes a company&apos;s notification setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the test notification to its talk room now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test notification was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What messages tell of the driver&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How exactly messages tell the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of your own in each message, up to 100 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where that line stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles without driver now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company settings deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User settings deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting deliveries cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes a company with its users, vehicles and notification settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes a user with their notification settings; their vehicles stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes a vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes a vehicle; its past events keep its ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 adds %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 changes %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only lists what would be added and changed, and every wrong line</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries were exported.</source>
        <translation>
            <numerusform>%n entry was exported.</numerusform>
            <numerusform>%n entries were exported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes all of them into a CSV file that can be imported again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; - for standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>utf-8 (with byte order mark) or shift_jis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes from the history what is settled and older; 0 keeps everything; as in the desktop program&apos;s preferences unless told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is system, none, http://HOST:PORT or socks5://HOST:PORT, with USER@ before the host where the proxy asks for it, and no password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy to LINE WORKS: system, none, http://HOST:PORT or socks5://HOST:PORT; as in the desktop program&apos;s preferences unless told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the proxy&apos;s password; the one in the keychain unless told</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>to %n talk room(s)</source>
        <translation>
            <numerusform>to %n talk room</numerusform>
            <numerusform>to %n talk rooms</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists events, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it went to anybody, or why it didn&apos;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a time as in 2026-08-20T14:05 or 2026-08-20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the vehicle&apos;s ID or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event type&apos;s ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received then or later (ISO 8601; local unless told)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received before then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many, the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to LINE WORKS is that of the desktop program&apos;s preferences, or --proxy&apos;s: see smartfleetctl --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain didn&apos;t give up Client Secret and Private Key: %1 The next start with the keychain open removes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the oldest of the settled history while the data use more; the last two days always stay; 0 keeps everything; as in the desktop program&apos;s preferences unless told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many messages LINE WORKS takes a day; as in the desktop program&apos;s preferences unless told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file went from %1 MB to %2 MB. From now on it shrinks by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First writes the database file anew, as small as it can be; no other program may be using it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No days off beside weekends and Japan&apos;s holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists or changes a company&apos;s own days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that become days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that are none any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When messages go: at-once, every:MINUTES, or daily:HH:MM; urgent ones always at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours, which may go past midnight; none for no quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether events that come in them are told at their end or not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether weekends, Japan&apos;s holidays and the company&apos;s days off are quiet all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within so many minutes, more events of a type by a vehicle are counted on the next message alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel ID of another talk room, which is told once when this one fails and once when it works again; empty for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event has come from %1 since %2. It was never silent for so long in its working hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events come from %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doesn&apos;t tell of a source of events that is silent for longer than ever in its working hours; as in the desktop program&apos;s preferences unless told</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteWords</name>
    <message>
        <source>Delete the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 (%2)? This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 (%2)? Events of its device will belong to no company any more. This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 (%2) and everything that belongs to it? This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n users are deleted.</source>
        <translation>
            <numerusform>%n user is deleted.</numerusform>
            <numerusform>%n users are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles are deleted.</source>
        <translation>
            <numerusform>%n vehicle is deleted.</numerusform>
            <numerusform>%n vehicles are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles are kept, with nobody in particular as their driver.</source>
        <translation>
            <numerusform>%n vehicle is kept, with nobody in particular as its driver.</numerusform>
            <numerusform>%n vehicles are kept, with nobody in particular as their driver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification settings of the company are deleted.</source>
        <translation>
            <numerusform>%n notification setting of the company is deleted.</numerusform>
            <numerusform>%n notification settings of the company are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification settings of users are deleted.</source>
        <translation>
            <numerusform>%n notification setting of users is deleted.</numerusform>
            <numerusform>%n notification settings of users are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting deliveries are cancelled.</source>
        <translation>
            <numerusform>%n waiting delivery is cancelled.</numerusform>
            <numerusform>%n waiting deliveries are cancelled.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent stays in the delivery history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveriesCsv</name>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryState</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (possibly repeated)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryStatus</name>
    <message>
        <source>Nothing is delivered until LINE WORKS is linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delivery is on, but it keeps failing for %n talk room(s)</source>
        <translation>
            <numerusform>Delivery is on, but it keeps failing for %n talk room</numerusform>
            <numerusform>Delivery is on, but it keeps failing for %n talk rooms</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery is paused: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>This computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to LINE WORKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth Scope “bot”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication in the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Differs from LINE WORKS by %n second(s).</source>
        <translation>
            <numerusform>Differs from LINE WORKS by %n second.</numerusform>
            <numerusform>Differs from LINE WORKS by %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>LINE WORKS answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot is in the talk room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk room %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>a check of the connection found nothing wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS knows the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the newest Private Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how to add the scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how to invite the bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name (DNS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection (TCP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encryption (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer (HTTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It breaks off at the proxy, before LINE WORKS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the proxy preferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsCsv</name>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed (km/h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit (km/h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geofence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterFields</name>
    <message>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>LINE WORKS Developer Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS talk room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the LINE WORKS Developer Console as an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose API 2.0 and add a new app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name that tells what the app is for, for instance スマートフリート.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console&apos;s list of apps with the button that adds one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add new app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the scope “bot”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “Manage” beside OAuth Scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick bot and close the list with “Save”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“bot” alone is enough; more scopes do no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of OAuth Scopes, in which bot is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that bot now stands under OAuth Scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Save” on the app&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scope that was ticked but not saved is the most frequent reason why linking fails. After saving it takes a few minutes to work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app&apos;s page with its button that saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a Service Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Issue” beside Service Account on the app&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole value (something.serviceaccount@domain) into the field Service Account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Service Account is an important credential: guard it well. Once it is reissued, the one before can&apos;t be used any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line Service Account with the button that issues it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a Private Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Issue” beside Private Key on the app&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is downloaded as a file. Keep it in a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file in the field Private Key, drop it there, or paste its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Private Key is an important credential: guard it well. Only the newest one is valid: once it is reissued, the one before can&apos;t be used any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line Private Key with the button that issues it as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Client ID and Client Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both stand at the top of the app&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy each into the field of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks and line breaks that are copied along do no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines Client ID and Client Secret of the app&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Domain ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Domain ID stands at the lower left of the Developer Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it into the field Domain ID. It is a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console&apos;s left side with the Domain ID at its lower end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the bot administrators&apos; user IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the person&apos;s profile in LINE WORKS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the user ID (name@domain) into the field Bot administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person finds their own ID in their LINE WORKS profile. One administrator is enough; deputies are optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A LINE WORKS profile with the user ID in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SmartFleet Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the form and press “Register”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot スマートフリート is then registered in LINE WORKS and published by itself: nothing has to be done by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this program&apos;s form a bot is made in LINE WORKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite the bot to the talk room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the talk room that is to get the notifications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the talk room&apos;s settings and choose “Invite bot”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the bot スマートフリート and confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages come from the bot: nothing arrives in a talk room to which it isn&apos;t invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A talk room&apos;s settings with “Invite bot”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk room settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the channel ID (PC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the talk room in LINE WORKS on the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the talk room&apos;s settings. The channel ID stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it into the field Channel ID of the notification setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A talk room on a computer, its settings open with the channel ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the notification settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the channel ID (mobile)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the talk room in the LINE WORKS app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the talk room&apos;s settings from the menu at the upper right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the channel ID and send it to your computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A talk room on a phone, its settings open with the channel ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntegrationFields</name>
    <message>
        <source>Kept in this computer&apos;s keychain; it is never shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I find this?: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to keep the present one. After a reissue, enter the newest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS user IDs, separated by commas; up to three. A person finds theirs in their LINE WORKS profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy bot administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS user IDs, separated by commas; up to three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When allowed, each user can set up LINE WORKS notifications of their own in the user app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An https address of the bot&apos;s picture. Left empty, the bot gets our picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntegrationState</name>
    <message>
        <source>Not linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineWorksCard</name>
    <message>
        <source>Notifies LINE WORKS of the events that occur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for customers who have a LINE WORKS contract of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Bot ID %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last successful delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy bot administrators</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MendPlace</name>
    <message>
        <source>Register the vehicle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the notification settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the service integrations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy bot administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it goes on, send the output of `smartfleetctl doctor` to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it: it is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use up to 100 characters, without line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, hyphens, underscores and dots (half-width).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Domain ID is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Domain ID from the LINE WORKS Developer Console; it holds digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a channel ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the channel ID from the settings of the talk room: letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the bot&apos;s picture is not an https address of up to 1,000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there are more than three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter at most three user IDs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the same user ID is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter each user ID once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event type “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`smartfleetctl events types` lists the event types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on at least one event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event catalogue can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Private Key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that the LINE WORKS Developer Console gave you, or paste its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a public key, not the Private Key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the file that begins with BEGIN PRIVATE KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a certificate, not the Private Key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Private Key is protected by a pass-phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key as the LINE WORKS Developer Console gave it, without a pass-phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Private Key is not an RSA key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS issues RSA keys: enter the file from the Developer Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Private Key has only %1 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS issues keys of 2048 bits: enter the file from the Developer Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be read as a Private Key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the whole file from the Developer Console, from BEGIN PRIVATE KEY to END PRIVATE KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this environment variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https; plain http is for addresses of this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in %1 holds no certificate that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a PEM file with the certificate authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither free nor paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to free or paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and whether you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that there is room and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line is wrong: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--help shows what can be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of the two secrets can come from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the other one into a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delivery was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the deliveries&apos; IDs, or --all-failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is neither UTF-8 nor Shift_JIS text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header row is wrong: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the column names that the help shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the lines and import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has more fields than the header row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put fields that hold commas into quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation marks of the line don&apos;t fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the whole field into quotation marks, and double those within it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on more than one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one of the lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send one JSON document a line, or a JSON array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attribute %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attribute %1 is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See CloudEvents 1.0 and the documentation of the event&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event type “%1” (attribute type).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as HOST:PORT, for example 127.0.0.1:8787.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside this computer the HTTP interface needs TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name --tls-cert and --tls-key, or listen on 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be listened on: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port, or stop the program that uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate or its key can&apos;t be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name PEM files that belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content type %1 is not understood here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send application/cloudevents+json, application/cloudevents-batch+json, or JSON with ce- headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This method is not allowed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is larger than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the events in smaller batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request&apos;s headers are too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is not HTTP as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request did not arrive in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request bears no valid token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send Authorization: Bearer with a token from `smartfleetctl tokens add`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable or wireless connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of LINE WORKS can&apos;t be found (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection and the name server (DNS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS can&apos;t be reached: the connection was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, firewall and proxy, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to LINE WORKS broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens often, check network and proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to LINE WORKS is not secure: its certificate was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this computer. Where a company proxy inspects connections, name its certificate authority in SMARTFLEET_CA_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS&apos; address redirects elsewhere, which is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the network (hotel, guest Wi-Fi) or check the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was far larger than LINE WORKS&apos; answers are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether a proxy stands between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer can&apos;t be understood; it may not come from LINE WORKS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether a proxy stands between, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS takes no more calls for the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on by itself; other programs of your company use the same quota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS has a fault (status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS refused the Client ID or Client Secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy both again from the app in the LINE WORKS Developer Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS refused the Private Key: it belongs to another app or Service Account, or a newer one has been issued since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the newest Private Key works. Issue one in the LINE WORKS Developer Console, and enter it together with the Service Account of the same app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app does not have the OAuth scope “bot”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick “bot” under OAuth Scopes of the app in the LINE WORKS Developer Console and save. It takes a few minutes to work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is off by %1 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the computer&apos;s date and time (switch on setting it automatically), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS refused the access token twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the app in the LINE WORKS Developer Console; then edit the integration and enter Service Account and Private Key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the bot is published to the domain and belongs to this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS does not know this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted in LINE WORKS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the details for LINE WORKS&apos; own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS does not know the person this message is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the LINE WORKS user ID; the person&apos;s profile shows it (name@domain).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS does not know a bot administrator: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user IDs as the person&apos;s LINE WORKS profile shows them (name@domain).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company has as many bots as LINE WORKS allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete bots that are no longer used in LINE WORKS Admin, then register again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS refused the bot&apos;s picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the https address of a PNG file that can be reached from the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS refused to create the bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot no longer exists in LINE WORKS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the integration and register again: a new bot is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS does not know this Domain ID for the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Domain ID from the LINE WORKS Developer Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot is not added to the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the bot in LINE WORKS Admin, or delete the integration and register again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot is hidden in the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the bot to public in LINE WORKS Admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot スマートフリート is not in the talk room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite the bot to the talk room in LINE WORKS: talk room settings, Invite bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS does not know this talk room, or the bot is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the channel ID, and that the bot スマートフリート is invited to the talk room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS refused the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s bot messages of today are used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending goes on after midnight (Japan time).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to your desktop, or set up a keyring (on Linux: gnome-keyring or KWallet, and libsecret).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain refused access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow SmartFleet Connect to use the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be waiting for your password: look for its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is larger than the system&apos;s keychain can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a key of 2048 bits, as LINE WORKS issues them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not hold the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain may be locked: unlock it. If the secret was deleted, edit the integration and enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets of the integration are no longer in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the integration and enter Service Account and Private Key again; if the Client Secret is gone too, delete the integration and register again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS is not linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the integration first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS is linked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the integration, or delete it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linking with LINE WORKS is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register again: it is finished or taken back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS refuses the integration&apos;s credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the integration and enter the newest Service Account and Private Key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or program is changing the integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration was changed elsewhere in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again and repeat your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done in LINE WORKS could not be taken back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked, because an earlier check failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port %1 is taken by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every sample event matched the setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program; please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 messages arrived in the talk room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bot was left in the practice LINE WORKS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data were written by a newer version of SmartFleet Connect (format %1; this program knows up to %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version of the program. The data are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file is damaged, or is not a database of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back a backup of smartfleet.db, or move the file away to begin anew. The file is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of the folder, or choose another with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space. Nothing that was accepted is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk doesn&apos;t take what is to be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the disk, or your share of it, is full, and whether it is sound. Nothing that was accepted is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the details; check the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use the data folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build can&apos;t use a database server yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave --database out: the data are then kept in the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company ID %1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user ID %1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle ID %1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another vehicle has the device %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device belongs to one vehicle: check its unique ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no company %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the company first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the user first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vehicle %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the vehicle first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a notification setting for the talk room %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the one there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no notification setting %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted; look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a user&apos;s notification setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users register and edit theirs in the user app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s notification setting is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow users to set up notifications in the integration, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no delivery %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the delivery history again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery %1 has not failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only failed deliveries can be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock file %1 can&apos;t be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the data folder can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is no longer stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a token named %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or revoke that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`smartfleetctl tokens list` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle or its device is not registered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is not registered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company is not registered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company has no notification setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event is switched off in the company&apos;s notification settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS was not linked when the event arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only users&apos; notification settings match, and those are suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message could not be delivered within 24 hours. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the cause is gone, send it again from the delivery history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long or holds characters that can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has wrong lines: %1. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift_JIS has no characters for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose UTF-8; Excel opens it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the notification setting %1 meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both, then save yours over it or take what is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the vehicle with its device ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the company under the ID that the sender uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a notification setting for the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the event on in the notification setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link LINE WORKS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow users&apos; notifications in the integration, or register a setting of the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SmartFleet Connect is running already with these data, but doesn&apos;t answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and try again; if that doesn&apos;t help, end it and start it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate in the file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PEM file: its text begins with BEGIN CERTIFICATE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates in the file %1 have expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the network for the one in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the name or address of a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the host alone, for example proxy.example.co.jp, without http:// and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting at login can&apos;t be changed: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not carry the connection to LINE WORKS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the kind of proxy and its port in the preferences, and whether the proxy allows LINE WORKS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refuses the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy&apos;s host and port in the preferences, and that it is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the proxy is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy&apos;s host in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in, or refuses the one it got.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s user and password in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a number that a spreadsheet shortened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter all of its digits, in a column that is formatted as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored has changed since the file was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the changes again, then import. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by somebody else in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again in the list, then change it. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to %1 changed in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it again to see what would go now. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that would be left without any event: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave at least one event on, or delete those settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages go at once (at-once), every 5 to 720 minutes (every:30), or daily at a time (daily:08:00).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give two different times, for example 22:00-07:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give 0 (no pause) to 1440 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write dates like 2026-12-29.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty or too large to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events are sent as messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS refused the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in LINE WORKS Admin which files may be sent in talks, and how large they may be. The events are sent as messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the events could not be sent to the talk room. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done: the events are sent as messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came in quiet hours, and the setting drops what comes then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be told at their end, let the setting hold such events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event of this type by this vehicle was told shortly before; the next message counts this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be told of each, shorten the pause in the setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart can&apos;t be drawn: a part of the program is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again. The table has the same figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fallback room&apos;s ID is not a channel ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the channel ID from the settings of that talk room: letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fallback room is the talk room itself, which couldn&apos;t be told that it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the channel ID of another talk room, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a way to time messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not valid quiet hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompter</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomOutcome</name>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message waits for its turn or for its next attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message waits because the link with LINE WORKS is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the link: what waits is sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting or the link was deleted before the message was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event is switched off in the notification setting for this talk room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the event on in the notification setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s notification setting is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow users&apos; notifications in the integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting of later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notification setting was registered, changed or resumed after this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next such event will be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is held until %1, as its setting wants.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Service integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsExport</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user-notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company-notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification settings of companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When messages go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>event %1 has neither a delivery nor a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery %1 was sent after a later one of its talk room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link is in force but no bot is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bot is known although nothing is linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bot %1 in LINE WORKS was made by a registration that was given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last event %1; its working hours aren&apos;t known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last event %1; silent for %2 min of its working hours, %3 min at most before, told from %4 min on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SILENT: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleWatch</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a company (the ID of its talk room)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery is paused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery goes on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to the talk room of %1 keep failing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk room of %1 gets its messages again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message would arrive in the talk room of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln message(s)</source>
        <comment>a talk room</comment>
        <translation>
            <numerusform>%1: %Ln message</numerusform>
            <numerusform>%1: %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of the %L2 messages of today are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are put together more from now on, urgent ones still go at once. Most went to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event has come from %1 since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never silent for so long in its working hours. See whether the fleet system runs and still sends its events here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Also see whether the HTTP interface or the agent runs, which takes them in.</source>
        <comment>%1: what else to see to, whole sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events come from %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::BusyNotice</name>
    <message>
        <source>This takes a moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program may be writing into the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::CheckList</name>
    <message>
        <source>Result of the connection check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::CompaniesController</name>
    <message>
        <source>%1 was registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was imported: %1 added, %2 changed, %3 unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::CompaniesPage</name>
    <message>
        <source>Choose a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies, users and vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::CompanySettingController</name>
    <message>
        <source>No company is registered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a company first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notification setting was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the test notification…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test notification was sent to the talk room of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notification setting has changes that aren&apos;t saved. They will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register as a new setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test notification was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may still arrive, if it was on its way already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::CompanySettingForm</name>
    <message>
        <source>New notification setting of a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the notification setting of a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events of all users of the company are sent, without asking the users for their consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In LINE WORKS: talk room settings, Invite bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company can&apos;t be changed. Register a new setting for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in the settings of the talk room in LINE WORKS (PC and mobile).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event that is on is sent to the talk room when it occurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and send test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are sent by the bot: invite the bot %1 to the talk room first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I find the channel ID?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::CsvExport</name>
    <message numerus="yes">
        <source>Writing the CSV file… %n rows</source>
        <translation>
            <numerusform>Writing the CSV file… %n row</numerusform>
            <numerusform>Writing the CSV file… %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows were exported to %1.</source>
        <translation>
            <numerusform>%n row was exported to %1.</numerusform>
            <numerusform>%n rows were exported to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, Shift_JIS (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, UTF-8 (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::DeliveriesController</name>
    <message numerus="yes">
        <source>%n deliveries are sent again.</source>
        <translation>
            <numerusform>%n delivery is sent again.</numerusform>
            <numerusform>%n deliveries are sent again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartfleet::DeliveriesModel</name>
    <message>
        <source>Occurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::DeliveriesPage</name>
    <message>
        <source>Delivery history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;selected again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the selected failed deliveries again (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;all failed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why nothing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::DeliveryBar</name>
    <message>
        <source>Go to the integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::DeliveryDetail</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a delivery in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the text isn&apos;t kept; it was made from the event&apos;s data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else concerned this room?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted on its message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier events of this vehicle and type</source>
        <translation>
            <numerusform>%n earlier event of this vehicle and type</numerusform>
            <numerusform>%n earlier events of this vehicle and type</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::DeliveryFilterBar</name>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by channel ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::DeliveryGroup</name>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many bot messages LINE WORKS takes from your company a day: 20,000 for up to 100 members, and 100 more for each further member. As they run out, more events go on one message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::DeliveryList</name>
    <message>
        <source>Delivery history</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n delivery</numerusform>
            <numerusform>%n deliveries</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been delivered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event that goes to a talk room appears here, with how its delivery stands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::EventCheckList</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>the name of a category of events, how many of them are on, how many there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches on all events that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches off all events that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event has this in its name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::EventDetail</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (late)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geofence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as it came (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event as it came, in JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an event in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched settings:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::EventFilterBar</name>
    <message>
        <source>All results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To talk rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by channel ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::EventList</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>No event has come in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event that a fleet system sends appears here, with where it went.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::EventSwitches</name>
    <message>
        <source>Switch events on or off in all of them. What has half a mark stays as each setting has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the selected settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Apply to %Ln settings</source>
        <translation>
            <numerusform>Apply to %Ln setting</numerusform>
            <numerusform>Apply to %Ln settings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>an event, and in how many of the selected settings it is on</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::EventsModel</name>
    <message>
        <source>To nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To %n talk room(s)</source>
        <translation>
            <numerusform>To %n talk room</numerusform>
            <numerusform>To %n talk rooms</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (late)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::EventsPage</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::FallbackField</name>
    <message>
        <source>Tell another talk room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this room fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other room is told once when messages can&apos;t reach this one, and once when they can again. Until then they are held, for up to 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel ID of the other talk room. The bot has to be invited to it as well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::FleetEntryForm</name>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As your fleet system names it. It can&apos;t be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in the messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who drives it as a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unique ID of the tracker in the fleet system. Events are assigned by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of those offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside weekends and Japan&apos;s holidays: dates like 2026-12-29, with blanks between.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::FleetLinks</name>
    <message>
        <source>Show the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the vehicle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::FleetModel</name>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::FleetTab</name>
    <message>
        <source>Nothing matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or clear the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the companies whose vehicles your fleet system watches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a company first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages name the driver when they are registered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vehicle yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are assigned to a company through the device ID of its vehicle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by any column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <translation>
            <numerusform>%1 of %Ln entry</numerusform>
            <numerusform>%1 of %Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the chosen entry (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen entry (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::FormRow</name>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::GeneralGroup</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice mode is never started by the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program starts when you sign in to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program goes on in the tray when its window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program starts in the tray, without its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop tells when something needs you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are told once when a source of events is silent for longer than ever in its working hours, as when a fleet server stops, and once when it is heard again. These hours are learned within a week or two.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::GuideDock</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide to LINE WORKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be done in LINE WORKS, step by step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::GuidePane</name>
    <message>
        <source>Step of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the check marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Developer Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is &amp;done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (done)</source>
        <extracomment>%1: a step of the guide, which the reader has checked off</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::HistoryGroup</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older events and their deliveries are removed. What waits to be sent is never removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>The data use %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the data use more, the oldest events are removed sooner. Those of the last two days always stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forever</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::HistoryList</name>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes all that the filters show into a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or clear the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::HttpInterfaceGroup</name>
    <message>
        <source>It does not listen: see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an IP address. Enter one of this computer, or 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside this computer it needs a certificate and its key (PEM files).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other computers can reach this address. The firewall has to allow it, and whoever holds a token can send events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>127.0.0.1 takes events from this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 takes any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate with its chain (PEM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate&apos;s private key (PEM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take events in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over HTTP, from Traccar or whatever speaks CloudEvents.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::ImportController</name>
    <message>
        <source>The import was broken off. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::ImportModel</name>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company and channel ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::ImportPage</name>
    <message>
        <source>Import a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines are wrong. Correct them in the file and choose it again; nothing is imported before all lines are right.</source>
        <translation>
            <numerusform>%n line is wrong. Correct it in the file and choose it again; nothing is imported before all lines are right.</numerusform>
            <numerusform>%n lines are wrong. Correct them in the file and choose it again; nothing is imported before all lines are right.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the file is stored already: there is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be added and %2 changed; %3 stay as they are. Nothing is stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::IntegrationFields</name>
    <message>
        <source>Can&apos;t be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The following was registered and can&apos;t be changed here. SmartFleet doesn&apos;t change a bot once it is registered: change its details in LINE WORKS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks, line breaks and full-width letters were made plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::IntegrationFormPage</name>
    <message>
        <source>Some fields need another look: see the messages beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What had been done was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what was entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the credentials at LINE WORKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the secrets into the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the bot in LINE WORKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the bot in the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the LINE WORKS integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with LINE WORKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service Account and Private Key are important credentials: guard them well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the newest Private Key is valid. Once it is reissued, the one before can&apos;t be used any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in practice values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linking with LINE WORKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling after this step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app has to be registered in the LINE WORKS Developer Console first. The guide shows each step, and the button after a field shows where its value is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::IntegrationOverview</name>
    <message>
        <source>LINE WORKS refused to delete the bot. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove here only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services with which SmartFleet can be linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then delete the integration again, or remove it here only: the bot then stays behind in LINE WORKS.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::MainWindow</name>
    <message>
        <source>SmartFleet Connect (practice mode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SmartFleet Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice mode: try everything out. Nothing reaches the real LINE WORKS or your own data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice LINE WORKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>a menu: go to a screen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About SmartFleet Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About SmartFleet Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SmartFleet Connect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links a fleet system to LINE WORKS and delivers its events to the right talk rooms.

Free software under the GNU General Public License, version 3 or later.
Not a product of LINE WORKS Corp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::MessageFields</name>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>of the driver&apos;s name or the place: messages don&apos;t tell it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it isn&apos;t told in full, it is also taken out of names of vehicles and notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A municipality comes without street, number, coordinates and map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line in each message, up to 100 characters: for instance who is in charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the own wording stands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::MessagePreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event that the preview shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event is off: it wouldn&apos;t be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In the last %n day(s)</source>
        <translation>
            <numerusform>In the last day</numerusform>
            <numerusform>In the last %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It couldn&apos;t be counted what would have been sent. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event of this company was received, so nothing would have been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this setting nothing would have been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With this setting %n event(s) would have been sent in one message.</source>
        <translation>
            <numerusform>With this setting %n event would have been sent in one message.</numerusform>
            <numerusform>With this setting %n events would have been sent in one message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With this setting %n event(s) would have been sent in %1 messages.</source>
        <translation>
            <numerusform>With this setting %n event would have been sent in %1 messages.</numerusform>
            <numerusform>With this setting %n events would have been sent in %1 messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM H:mm</source>
        <extracomment>how a weekday, a day and a time are written, in the signs of Qt&apos;s date formats</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Busiest at %1, with %n event(s) in ten minutes.</source>
        <translation>
            <numerusform>Busiest at %1, with %n event in ten minutes.</numerusform>
            <numerusform>Busiest at %1, with %n events in ten minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartfleet::NetworkGroup</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used as soon as the host is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty when the proxy asks for no sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keychain of the system, in no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept; enter another one to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file, where a company proxy inspects secure connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test the way to LINE WORKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnose the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens Service integrations, which also checks credentials, bot and domain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::NotificationsPage</name>
    <message>
        <source>Notification settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes what the filter shows into a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a company&apos;s notification setting (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::OutcomeView</name>
    <message>
        <source>%1 sent, %2 waiting, %3 failed, %4 cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours, by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days, by 6 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries by time and outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of deliveries by time and outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::OutcomesModel</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::PathField</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::PracticePane</name>
    <message>
        <source>LINE WORKS didn&apos;t let the bot in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were sent in.</source>
        <translation>
            <numerusform>%n event were sent in.</numerusform>
            <numerusform>%n events were sent in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them concern no notification setting.</source>
        <translation>
            <numerusform>%n of them concern no notification setting.</numerusform>
            <numerusform>%n of them concern no notification setting.</numerusform>
        </translation>
    </message>
    <message>
        <source>The talk rooms of a LINE WORKS on this computer. Link LINE WORKS, invite the bot, register a notification setting with a room&apos;s channel ID, then send events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send real events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends events of the sample vehicles in, as Traccar forwards them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::PreferencesController</name>
    <message>
        <source>Revoke the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever uses the token %1 can&apos;t send events any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the history for a shorter time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Events and deliveries older than %n day(s) are removed for good.</source>
        <translation>
            <numerusform>Events and deliveries older than %n day are removed for good.</numerusform>
            <numerusform>Events and deliveries older than %n days are removed for good.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep less history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest events and deliveries are removed for good until the data use no more than %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is in force at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::PrivateKeyField</name>
    <message>
        <source>Choose the Private Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private Key (*.key *.pem *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key here, or drop its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private Key read (RSA %1 bit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its line breaks were lost; they were restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its line breaks were written as \n; they were restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks and marks in its lines were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first and last line (BEGIN, END) were restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other text around it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::QuotaPanel</name>
    <message>
        <source>Messages today (until midnight in Japan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of the last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the day&apos;s messages that is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the minute&apos;s calls that is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk rooms that were sent the most today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 messages are used (%3 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS may take no more until midnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little is left for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 calls are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The next message can go in %n second(s).</source>
        <translation>
            <numerusform>The next message can go in %n second.</numerusform>
            <numerusform>The next message can go in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>A message can go at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::RoomCountsModel</name>
    <message>
        <source>Messages today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::RoomEventsModel</name>
    <message>
        <source>Occurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::RoomStatus</name>
    <message>
        <source>Looking for the talk room in LINE WORKS…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot %1 is in this talk room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot %1 is in the talk room “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot %1 isn&apos;t in this talk room yet. Invite it in LINE WORKS: talk room settings, Invite bot. You can save before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS knows no talk room with this channel ID. Check that you copied all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk room can be checked once LINE WORKS is linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk room couldn&apos;t be checked just now. You can save all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do I invite the bot?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::RoomView</name>
    <message>
        <source>Copy channel ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the channel ID of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot not invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite the bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite the bot to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link LINE WORKS first: that registers the bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel ID of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::ServiceCard</name>
    <message>
        <source>Link</source>
        <extracomment>a button that begins to link the service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::ServicesController</name>
    <message>
        <source>The integration was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE WORKS is linked, and the bot %1 was registered and published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, invite the bot to the talk rooms and register the notification settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the LINE WORKS integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the integration with LINE WORKS and everything under it? This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notification setting(s) of companies</source>
        <translation>
            <numerusform>%n notification setting of companies</numerusform>
            <numerusform>%n notification settings of companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification setting(s) of users</source>
        <translation>
            <numerusform>%n notification setting of users</numerusform>
            <numerusform>%n notification settings of users</numerusform>
        </translation>
    </message>
    <message>
        <source>the bot %1 in LINE WORKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the secrets in this computer&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove here only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the integration from this program without LINE WORKS? This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notification settings under it and the secrets are deleted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot %1 stays behind in LINE WORKS: delete it in the LINE WORKS Developer Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting the integration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n notification setting(s) of companies.</source>
        <translation>
            <numerusform>Deleted %n notification setting of companies.</numerusform>
            <numerusform>Deleted %n notification settings of companies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n notification setting(s) of users.</source>
        <translation>
            <numerusform>Deleted %n notification setting of users.</numerusform>
            <numerusform>Deleted %n notification settings of users.</numerusform>
        </translation>
    </message>
    <message>
        <source>The LINE WORKS integration was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain didn&apos;t give up Client Secret and Private Key: %1 The program removes them at its next start with the keychain open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::SettingActions</name>
    <message numerus="yes">
        <source>%Ln notification settings were deleted. Users&apos; own settings are as they were.</source>
        <translation>
            <numerusform>The notification setting was deleted. Users&apos; own settings are as they were.</numerusform>
            <numerusform>%Ln notification settings were deleted. Users&apos; own settings are as they were.</numerusform>
        </translation>
    </message>
    <message>
        <source>To clear every setting, delete the integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln notification settings were restored.</source>
        <translation>
            <numerusform>The notification setting was restored.</numerusform>
            <numerusform>%Ln notification settings were restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notification settings were changed.</source>
        <translation>
            <numerusform>%Ln notification setting was changed.</numerusform>
            <numerusform>%Ln notification settings were changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was broken off. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::SettingComparison</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, here alone: %2</source>
        <extracomment>how many events are on; those that are on here alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the own wording stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this setting while you were editing it. What you typed is still here. Where both differ:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When messages go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::SettingDetail</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users register and edit their own settings in the user app. They can only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a setting in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended, because users&apos; own notifications are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last deliveries to this talk room:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings are selected</source>
        <translation>
            <numerusform>%Ln setting is selected</numerusform>
            <numerusform>%Ln settings are selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the setting (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why nothing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows why this talk room got no message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what is selected (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last deliveries to this talk room: none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When messages go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>state of a delivery, and its event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::SettingFilterBar</name>
    <message>
        <source>Filter by company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by user name, ID or department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by channel ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by notification system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::SettingList</name>
    <message>
        <source>Notification settings of companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification settings of users</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings</source>
        <translation>
            <numerusform>%Ln setting</numerusform>
            <numerusform>%Ln settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln settings; they are being counted…</source>
        <translation>
            <numerusform>More than %Ln setting; they are being counted…</numerusform>
            <numerusform>More than %Ln settings; they are being counted…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or clear the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notification setting yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a company, a talk room of LINE WORKS and the events it is to be told of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user has set up notifications yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users register and edit their own settings in the user app, when the integration allows it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::SettingsModel</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes to the next field, Alt with the underlined letter to a menu or button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::StepList</name>
    <message>
        <source>%1 (waiting)</source>
        <extracomment>%1: a step of longer work</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (running)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (done)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (being undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (could not be undone yet)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::SupportGroup</name>
    <message>
        <source>Log and support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is logged into a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log files: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For support: versions, counts and checks of this installation. No secret and no message is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy support &amp;information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::TimeSpanField</name>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::TimingFields</name>
    <message numerus="yes">
        <source>together every %n minutes</source>
        <translation>
            <numerusform>together every %n minute</numerusform>
            <numerusform>together every %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>together daily at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 and days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet: %1, told together afterwards</source>
        <extracomment>%1 is when: hours, days off, or both</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet: %1, not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together, at intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together, once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once, one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell together afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>pause of %n minutes a vehicle and type</source>
        <translation>
            <numerusform>pause of %n minute a vehicle and type</numerusform>
            <numerusform>pause of %n minutes a vehicle and type</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When messages go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close when messages go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change when messages go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent events always go at once, whatever is chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes between messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the daily message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturdays, Sundays, Japan&apos;s holidays and the company&apos;s own days off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events in quiet times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within it, further events of the same vehicle and type are only counted; the next message says how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::TokenList</name>
    <message>
        <source>Tokens: none yet. A fleet system needs one to send events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens with which fleet systems send events:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that tells who uses it, for example traccar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token %1. Copy it now: it is stored in no readable form and never shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Traccar, these two lines belong into conf/traccar.xml:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines for Traccar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy both &amp;lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
since %2</source>
        <extracomment>a token&apos;s name and when it was made</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::TrayHabits</name>
    <message>
        <source>SmartFleet Connect goes on working in the system tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its icon brings the window back, and ends the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::TrayIcon</name>
    <message>
        <source>SmartFleet Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed today</source>
        <translation>
            <numerusform>%n failed today</numerusform>
            <numerusform>%n failed today</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open SmartFleet Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show the &amp;failed deliveries (%n today)</source>
        <translation>
            <numerusform>Show the &amp;failed delivery (%n today)</numerusform>
            <numerusform>Show the &amp;failed deliveries (%n today)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::UndoOffer</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::WayReportList</name>
    <message>
        <source>Proxy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer (HTTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smartfleet::WhyNothingView</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a talk room and a time: each event of then says what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) concern this talk room; %1 delivered.</source>
        <translation>
            <numerusform>%n event concerns this talk room; %1 delivered.</numerusform>
            <numerusform>%n events concern this talk room; %1 delivered.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more: choose a shorter time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notification setting names this talk room, and no event went there at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event of the companies and users of this talk room occurred or came in at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last event of all came in at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event has ever come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Talk room:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ime:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Within:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a talk room, or paste a channel ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± 30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± 2 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± 12 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
