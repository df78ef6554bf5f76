/** A ticket per line, subject | description, as people type them; all of these ask for a process to be sped up. */
export const wholeAsking: readonly string[] = `
Scholarship decision | I was told that letters go out in June. The university wants my reply by 2 May. Could the committee look at my file before the rest?
Bank letter | I ordered a balance confirmation a week ago. My mortgage appointment is the day after tomorrow and without it I lose the flat. Is there really nothing you can do to get it to me in time?
Release of withheld earnings | Seventy days is a very long time for a small studio. We'd be over the moon if you'd let the money go a little earlier.
ticket 88213 | any chance of this being seen to before the weekend? thx
Trademark complaint | A copycat sells under our name and every hour costs us customers. Kindly bring our complaint before the team without the usual delay.
Device replacement | My hearing aid app runs only on that phone. Replacement is "in preparation". Please ship it with the next courier instead of the one on Friday.
Need the quota by 6pm | Load test tonight, customer in the room. 40 cores in northeurope. Request no. 99214.
Partner agreement | Our agreement has been with your legal people for a month. What has to happen for them to finish it this week?
Appeal - suspended developer account | I've read that appeals are handled in the order in which they arrive. I'd still ask you to make mine an exception: 40 families depend on this app for insulin data.
Sandbox | hello, we wait for sandbox approval, our trainee leaves friday. can you do it today itself??
Listing re-review | We fixed the two points. Would you mind picking up the re-review without putting us at the end of the line again?
Domain transfer | Registrar says five to seven days. Our old host shuts down in three. Can you shave off a few days?
Verification postcard | The postcard with the PIN takes two weeks to reach Iceland. Can you verify us by phone now so that we needn't sit out that time?
Refund | It is my rent. I really can't hold out until the 28th. Please send it out tomorrow.
School licences | Term begins Monday and eligibility is still being checked. I'd be ever so thankful if someone gave our application a look this afternoon.
Customs hold | Your trade desk has our papers since Tuesday. The goods are perishable. We implore you to clear them now.
Publisher name change | The rename has been in review for 3 weeks. Our trade fair is next Thursday - we need you to make this your number one item.
Exam voucher | Voucher request open since 4 March, exam date 19 March. Could the voucher be issued well before the 19th?
Insurance assessor | Assessor is coming on the 30th. The roof leaks. Do send him sooner, we beg you.
New tax form | W-8 pending. Payout run closes tonight; can a human validate it before the run?
Co-op funds | Claim 40021 for co-op money: usually paid after 45 days. Any possibility to have it in 20? We prepaid the whole stand.
Plugin store | My plug-in update fixes data loss. It's number 31 in the list as I can see. Could you take it out of sequence?
Phone verification | the call is scheduled in 9 days. can u call me earlier?? im home every day
Delisting request | Our old product shows a recalled battery. It's a safety matter, so please don't let the delisting wait for the monthly run.
Grant payment | Second instalment due in March according to the schedule. Our landlord won't wait. May we ask for it to be paid in January?
Certificate of residence | I requested the certificate for the tax office a fortnight ago, they fine me from Monday on. Could this be dealt with today?
review of hotfix 7.3.1 | pretty please review this one before anything else in our account, users can't pay
Change of ownership | Papers signed, handed in. Closing of the sale is on the 12th. It'd be great to see the transfer through by the 10th.
Account deletion | I want my data gone sooner than in 90 days. Is that possible on request?
Escalation | My dispute has been lying on somebody's desk since August. Who can I turn to so that it gets moving?
Voucher batch approval | Dear colleagues, the teachers' training is on Wednesday. We kindly request your approval of the voucher batch by Tuesday noon at the latest.
Hardware return | You've got my laptop back (tracking says delivered on the 2nd). Credit is promised "within 30 days". I need the credit for a new one right now, so please don't use the full 30 days.
Reinstatement of listing | Listing removed by mistake as you admitted. Every day offline costs us 3,000. Put it back today, please.
Security clearance for datacentre visit | Visit on Thursday, clearance form handed in on Friday. Could you see to it that the clearance is there in time?
Late again | Is there a premium lane for app reviews? We would take it.
Beta programme | Next intake is in October, my students finish in July. Would it be conceivable to join before?
Translation check | French text is "in language check" since 5 days, all others took one. Could somebody give the linguists a poke?
Quota | Regional quota request #22, status "assigned". We're at 98 %. Can you make this one jump?
Nonprofit verification | We have been "under consideration" since the spring. Volunteers can't mail our donors. Please, somebody take this off the pile and decide.
Store submission 88 | hey there, is anybody able to approve 88 before my flight at 7? no wifi for two weeks after
Licence true-up | The audit starts on the 3rd and we need the corrected licence statement ahead of it. Standard is 10 days I was told, that's no use to us.
Marketing dev funds | Would it help if I sent you the invoices again so that our claim gets paid faster?
Region access | Access to Qatar Central: request 5 weeks old. Please get it done, our customer threatens to go elsewhere.
Content appeal | You have taken down our charity stream, which runs only tonight. Appeals normally take two days. Please treat ours as an emergency.
vendor onboarding | PO can't be issued until vendor setup is finished. Our fiscal year closes on the 31st! Kindly fast forward this.
Student pack | When will my student pack be approved? Semester started already. Pls make it quick
Certification lab | Lab says report will be out on Nov 20, the retailer wants it on Nov 12. Would appreciate an earlier report.
Wrongly closed account | I've been without my shop for ten days because of a mix-up which you've acknowledged. Rather than another 'we are working on it', I'd like the account opened by the end of today.
Data Box order | Our data centre lease ends on the 30th. The Data Box order says 4-6 weeks. What options are there for getting it earlier?
Re: publisher attestation | Any way we can leapfrog a few places? We are the sponsor of the event where it's going to be announced.
Price change approval | Price change for Black Friday still waits for your OK. Friday is tomorrow. Please!!! It must be through today.
Co-marketing logo | Printer needs the approved logo by 5. Brand team hasn't answered. could you give them a shout
Bulk refund | Four hundred customers of the cancelled show are waiting for money. Normal processing won't do; we need all hands on this.
Compliance questionnaire | You're checking our questionnaire since 12 May. Our bank closes the credit line on the 25th. Would the checker be able to do it before then?
Extension for Edge | Extension update with a fix for CVE-2025-1111 pending. I ask for the fastest review you have.
Offer publishing | Our SaaS offer has been sitting at step 4 for eight business days. The customer PO lapses on Thursday. Is there somebody who could unstick it before then?
Payout profile | The bank validation takes forever. Rent is due. Do what you can to speed this along please.
CSP enrolment | We've been asked for the same paper three times. Please finish our CSP enrolment without another round, the tender ends this week.
VM quota | We need 64 cores for a live broadcast on Saturday and the request hasn't been touched. Can it be approved out of hours?
App update | crash fix uploaded, users are giving 1 stars every minute. plz approve quick quick
Tax exemption | Exemption certificate uploaded on the 2nd. The next invoice run is on Friday; we want the exemption to be in place by then, otherwise we pay 19 % on 80k.
Invoice dispute | The disputed amount is blocking our credit line. Would you kindly give this dispute preference over the others we have open?
Reseller tier | Gold tier review is planned for Q4. Is it feasible to bring the review into Q3? We've met the targets already.
Private offer | The customer's signing ceremony starts in an hour and the private offer still says "pending". Help!! Can it be pushed out right now?
Domain ownership check | TXT record is set since yesterday. Is a manual check possible so we don't have to sit out the 72 hours?
Hi team | As discussed on the phone, kindly mark case 882 as critical, the reviewers shall take it up on top priority.
Teams app validation | App id 7f2. Validation report was due yesterday. Our rollout to 9,000 nurses is on the 15th, so each day matters. Could validation be completed this week?
Refund | Hello, I'm on benefits and 89 pounds is my food for two weeks. Can you please make the refund faster than 14 days
Partner ID merge | Merging two partner IDs was promised for June. Our certifications count only after the merge. A quicker merge would be much appreciated.
D-U-N-S mismatch | Corrected the D-U-N-S. Now it says re-verification 3-5 days. It was your typo in the first place, so I expect this to be handled immediately.
Trial extension | Trial ends tonight, purchase approval here takes until Monday. Could an extension be granted today?
Marketplace listing | Would love to have listing approval ahead of our webinar on 6 May
Security questionnaire | Who decides on priority in your compliance team? I'd like to ask them to look at ours sooner since we have a regulator visiting.
Locked purchase | My purchase of 12 Surface devices is in "fraud review". The interns come on Monday. I'm happy to answer any question by phone if that makes the review go faster.
Payee setup | Is there a fast lane for payee setup? Contractor refuses to continue until he's paid.
Merchant onboarding | KYC has been ongoing for 16 days. Christmas is our whole year. I implore you to wrap it up this week.
PR review? no, app review | Our competitor copies us and will be out on Monday. Is there a trick to be reviewed before that?
Export licence | Could the export control desk give our item classification a head start? The ship sails on Sunday.
Appeal #5 | My channel's appeal: it's been ages, any chance for a quicker answer from the appeals people?
Tenant-to-tenant move | We're down for the week of 14 Oct. With the merger closing on 1 Oct, we need a date in September at the latest.
Bot certification | bot stuck "in cert". boss is on my neck. pls do smth quick
Verification of charity | Flood relief starts tonight. Please verify our charity first thing, every hour without donations hurts people.
Compensation claim | Your form says up to eight weeks for SLA credits. We close our books on Friday. Might the credit be posted by then as a one-off?
Early unblock | Number was blocked for spam by mistake. Block ends automatically after 14 days you say. I'm a doctor on call; lift it today.
Support case | Our case was opened with normal priority. As the deadline got closer we need it raised to the highest.
Marketplace payout | Would it be an option to be paid out weekly just this month, i.e. before the 15th? We must pay the printers.
Preview access | Access to the preview for our hackathon on 3-4 May: requested 12 March, no answer. Please grant it before it's too late.
Transfer lock | A 60-day transfer lock was set when I corrected a typo in my name. Is there any procedure for having it removed before it runs out?
Store listing | Need listing live before the Super Bowl ad airs. Submission id 220931. Thank you for bumping it.
Listing stuck | Our listing has been stuck at "preview creation" since Tuesday and sales wants to send the link today. Please move it on.
Co-sell status | We need co-sell ready status before our partner summit in Lisbon. Can you make this happen?
Refund missing | It's now 25 days. You promised 10. Send my money immediately.
Quota for OpenAI | Requesting TPM increase for gpt-4o. Demo with the minister on Thursday, so a quick approval is vital for us.
Validation of publisher | Hi, how can we get the publisher validation finished sooner? We have 3 customers waiting to buy.
Age verification | pls verify my age today my birthday party stream is tonight
Audit report | Could you let us have the audit report by Wednesday? The investor won't sign without it.
VM image offer | Certification of our image began on Monday. As there's a zero-day in the old one, we'd ask you to give it precedence.
Tax interview | I was told it may take 6 weeks to review the documents. This is way too slow, my payout is blocked. Speed it up!
Subscription transfer | The transfer of ownership has to be completed before the old owner's last working day, which is Friday. Please assist on priority.
Re: case 4451 | Any progress? The customer is going to cancel. I'd like to escalate.
Nonprofit grant | Our grant renewal is pending. Our mail gets cut off on Sunday. Could somebody approve it before that?
New seller | Is there a paid option to shorten the seller check?
Reactivation | Please reactivate our offer straight away, it was taken down by error and customers see a dead link.
App name reservation | The name dispute is pending since February. We can't wait much longer, the box art goes to print next week.
Payment release | Kindly release the payment at the earliest as we have to pay our employees.
Proof of purchase | The insurer wants the proof of purchase until tomorrow 12:00. You quote two working days. Can you manage it by then?
Bulk enrolment | Enrolment of 200 devices has been pending for a week, school starts on Monday. Hurry please.
Legal review | Our amendment is with your lawyers. Could you ask them for a quicker turnaround?
App stuck | Our app went into certification on the 3rd and today is the 19th. Please tell the testers to get on with it, students need it for exams.
Developer account | My account application shows "pending". How do I make it go through sooner? I'd like to release on Steam and here on the same day.
Invoice correction | The corrected invoice has to reach our auditors before Friday. You said one week. Can that be done earlier?
Priority request | Good day, kindly take up request 55310 on a priority basis. Regards, Anand
Access review board | Our request goes to the board on the 30th. Could an out-of-cycle decision be taken? The auditors are here on the 20th.
Payout | when is my payout?? its 3 days late already, I need it today for my mom's hospital
Store appeal | Please look again at our appeal. It's been two weeks, our team of nine is without income. We'd be grateful for a fast decision.
Partner profile validation | Legal name changed. Profile back to "in validation" and all our offers are blocked. Could validation be done with the utmost urgency?
Exchange device | The clinic's tablet is dead. Please send the replacement by express and don't wait until the old one has arrived.
Publisher attestations | Can you put our attestation ahead of our other two submissions?
Hotfix | We've just uploaded a hotfix. Normal queue time is 4 days. Is there any possibility of moving faster for security fixes?
Account closed in error | I need my account back by Monday or I'll miss the submission deadline of the contest.
Reimbursement | Travel costs for the partner summit: submitted in April, now July. Would you please finally pay it out this week.
Contract renewal | Our contract lapses at midnight and the renewal quote awaits your manager's sign-off. Please get that sign-off now.
Verification code letter | Rather than sending another letter that takes 3 weeks, can you verify us by video call this week?
DMCA | Stolen course still online. 48 h have gone by. Take it down at once please.
Grant of access | It would be awesome if our access could be activated ahead of time, we're ready to start.
CSP | We beg for a speedy CSP approval; the bid is due Thursday.
Wait | Do I really have to wait 30 days for the name to be released? Can't someone do it manually?
Expedite | Submission 1152921505. Reason: payment bug, revenue loss 5k/day.
Certification queue | Three weeks in the queue for a typo fix. That can't be right. Could you get a reviewer on it today?
Payout change | I switched banks and now there's a 5 day freeze. Please lift the freeze, I have verified by phone already and bills are due.
Store removal request | Please unpublish our old app asap, it's under a court order with a deadline of midnight.
Tax document | My accountant files on Thursday. 1042-S is "in preparation". Any way you can generate mine ahead of the batch?
Region enablement | Region enablement for Spain Central still not approved. We'd really appreciate if this could be fast tracked as the migration weekend is fixed.
Chargeback | Bank needs your evidence in 3 days otherwise we lose. Please deal with our request before the others.
Add-in | Would someone be kind enough to validate the add-in a bit earlier? Our course starts on Monday with 300 people.
Reseller form | My form has been lying around since 2 Feb. Get moving please!
Contest entry | Entry 72 needs the certification stamp. Jury meets tomorrow morning. Can you push it over the line tonight?
Pending order | PO for 300 licences is pending credit check. The old ones end tonight. Make it a priority please.
Publish | Kindly publish offer within today. Client is sitting with us.
License transfer | I know the process needs 10 working days. I can't leave my patients without the software that long. Can anything be done to cut this short?
Name clearance | Name clearance pending. Please let us jump in before the bigger studios, ours is a two-minute job.
VAT number | VAT validation failed because VIES was offline. VIES is back now; please re-run the validation right away, our invoice run is tonight.
Partner pledge | Could I trouble you to hurry the pledge review along?
Interview | Visa office wants the offer letter; HR vendor says two more weeks for my background check. Please ask the vendor to finish it this week.
Co-op claim | Claim rejected by mistake, corrected by your agent, now back to step one?! I want it handled now and not in another 30 days.
Azure credits | Startup credits approved but not active. We burn cash daily. Activate ASAP
Listing approval | We are still waiting for the green light. Our sales kickoff is on Monday and the CEO wants to show the listing. Can you get us over the finish line before that?
Refund to expired card | The refund desk says 21 days by cheque. I'm in debt. Wire it this week please.
Verification | Why does it take so long?? I need verified status NOW
Transfer of app | Both parties have accepted the app transfer. Could the transfer team process it today rather than in the weekly batch?
Marketplace tax | We'd like our tax review to be treated with preference, as the quarter closes on Friday.
Onboarding as a publisher | Our onboarding manager is on leave until the 20th. Please assign someone else so that we're not delayed any further.
Contract | Could your legal team have a look at our redlines a bit sooner than the two weeks stated?
GPU quota denied | I've replied to all questions. Can you reopen and approve it before the weekend, the training run of our students starts on Saturday.
Warranty | RMA 55 approved but the swap unit isn't sent. We open on Friday! Please ship by overnight courier.
review of privacy changes | can you prioritise my submission over the older one? the older one can wait
Refund!! | 3rd email. Nobody answers. Refund me immediately.
Alias change | Please make our publisher name change effective before the Gartner report comes out on June 4.
Email validation | I'd be grateful if the validation could be moved forward, since our trial ends on Sunday.
Certification | How can we avoid the long wait for certification? It's a one-character fix.
Quota | Customer go-live tomorrow 8 AM CET. Request ID 7781. Please get the quota through tonight.
Private plan | Please whitelist tenant 44d for our private plan today, buyer's budget expires at midnight.
Background check | Start date is next Monday and my check isn't back. Is there someone I can call to hurry it up?
Store approval | Resubmitted yesterday evening after fixing the metadata. Could the approval be squeezed in before the keynote at 4?
Vendor registration | We are told that registration takes three weeks. The PO has to be placed this Friday or the budget is lost. Can an exception be granted?
Refund of deposit | Please return my deposit quicker than last time, I have no savings.
Certificate of compliance | Customer audit tomorrow. We lack only your certificate. Please issue it today, even as a draft.
Reinstate app | The app is back in review after the reinstatement. Would you kindly let it bypass the queue since it has been checked twice already?
Payout missing | Payout due on the 1st isn't here on the 9th. I expect it to be paid without delay.
Request 99120 - urgent | Our request for region pairs is urgent as the DR test is on Sunday.
Trademark approval | Could your brand folks turn around our logo request by end of day?
Transfer to new entity | Court date on 2 May. The transfer must be finished ahead of that. What can be done to speed it up?
Extension request | We kindly ask for accelerated consideration of our extension request.
Onboarding | The earliest date offered is 3 Nov. Do you keep a waiting list in case somebody cancels?
Private offer approval | Signing is tonight in Tokyo. Approve now please, offer id 7f.
Listing change | Small change to the price text, still "in review" after 9 days. Can someone have a quick look and approve?
Credits | Our sponsorship credits application: could it go to the front, our current credits end on Wednesday?
Support plan upgrade | Case 11 is rated C although production is down for 400 users. Kindly upgrade it to A.
Nomination | Nomination closes soon, please validate our nomination in time.
Partner location | New location pending activation since Monday, 14 people can't get certified. Speeding that up would be lovely.
`
  .trim()
  .split('\n')

/** Tickets of the same kind that ask for nothing of it. */
export const wholeNotAsking: readonly string[] = `
Fast shipping badge | The "Fast shipping" badge on our storefront disappeared after the theme update.
Appeal outcome | You decided our appeal in under an hour. Was it read by a person at all?
Early closing | Your Berlin office closed early on Friday and I stood at the door. What are the opening hours in August?
Rush tickets | Our theatre app sells rush tickets; the webhook for them isn't fired in the sandbox.
Payout arrived | Payout came two days ahead of the date on the calendar. Does this shift the date of the next one as well?
Report: time to approve | Is there a report that shows how many days each of our approvals took, from submission to decision?
Priority lanes in Kanban | How do I add an expedite lane to my Kanban board?
Reviewer notes | The reviewer asked us to hurry with the privacy policy. It's now online at /privacy. Is anything else missing?
Expedited removal of comments | Under your rules illegal comments are removed within 24 hours. Where can moderators of our forum see the deadline?
Accelerated depreciation | Does the finance app support accelerated depreciation for Dutch entities?
Refund status | What is the current status of refund R-881? I am not in need of it right now.
Customer wants rush order | A buyer in our shop wants his parcel by tomorrow. Which carrier setting do we need in the shipping module?
Escalations dashboard | Escalations count in the Support dashboard is off by one since Monday.
Interview moved | Our onboarding interview was brought forward to Tuesday and I can't attend. Can we go back to the original date?
Slow approval screen | The approval screen for expenses needs ages to open, can you make it load quicker?
Late fee | We paid the invoice as soon as possible, but were still charged a late fee. Please remove it.
Certification done | All done, you people are quick! One question left: where can I download the logo?
Urgent banner colour | Customers find the colour of the "urgent" banner hard to read; contrast is 2.1:1.
Stop the fast lane | We signed up for the fast lane programme by accident. Please take us out of it, the standard time is fine.
Publish date | Can I set a publish date three weeks from now, so that the offer doesn't go live as soon as it's approved?
Review star rating | A one-star review was posted in a rush by a competitor. How do I report it?
Fast ring | Insider fast ring build 26100 breaks my printer driver.
Payment terms | Do you give a discount if we pay the invoice before its due date?
Approval took one hour | Wow, approval took one hour only. Is my listing really live everywhere, or does it take time to spread to all regions?
Change of appointment | Our onboarding call is on the 4th at 8:00. Can we have it later in the day?
Notification settings | I get a push message for every urgent task in Planner. How do I stop that?
Two approvals | In our tenant leave requests need approval by two managers. Can I make one approver enough if the request is marked urgent?
Refund wrong currency | The refund you rushed through for us (thank you) came in USD. We paid in CHF.
VIP flag | VIP users in our Exchange hybrid setup don't get the VIP flag on their calls.
Please take more time | Our certification result came back within two hours with a copy-pasted text. Please have a person look at it properly, even if it takes longer.
Priority of DNS records | MX priority 10 and 20 are swapped after the import.
How we decide | Could you explain how you decide which submissions are looked at first? It's for an article in our magazine.
Express Entry app | Our app "Express Entry Helper" was taken down. I'd like to know which policy it violates.
Earlier ticket | See my earlier ticket 5512 for details. The portal logs me out every ten minutes.
Signature | Your support engineer has "Ask me about fast track!" in his signature. What is it?
Deadline passed | The appeal deadline passed yesterday. Can I still appeal?
Hold the payout | Please keep my payout on hold until I have updated the IBAN. I'll let you know as soon as it's done.
Waiting room | The waiting room in Teams doesn't admit guests immediately although the option is set.
Overtime policy | HR portal: overtime requests submitted the same day should skip the second approver. How to configure?
Slow refund API | Calls to the refund endpoint need 8 seconds since Monday; in sandbox 200 ms. What's going on?
Mail rule | My rule moves mails with "ASAP" in the subject to a folder, but misses those with "asap".
Payout schedule | How do I change from weekly to monthly payouts? Weekly is too often for our bookkeeping.
Certification test time | Our own certification test suite takes 5 h on the CI agents. Would larger agents finish it quicker?
Review moved to manual | My review went to "manual". Does this mean a person looks at it?
Fast lane toll | Toll app double-charges fast lane passages since the update.
Prioritised backlog | We can't see our prioritised backlog in Azure Boards since the project was migrated.
Refund received | Refund's here, thanks for hurrying. One more thing: does the licence end now or at the end of the month?
Sick colleague | I'm the new contact for case 991, since my colleague is ill. There's nothing to rush, just update the name please.
Express shipping fee | Order 771: I chose standard shipping but express was charged. Please pay back the difference.
Review time statistics | Where do you publish the average review times? Our management asks for figures.
Early renewal | Is it possible to renew our subscription before it ends, or must we wait until the last day?
Onboarding wizard | The onboarding wizard jumps ahead two pages when I press Enter.
Verification too quick | ID verification was over in 3 seconds and accepted a photo of my cat. Thought you should know.
Rush fee refund | We paid for rush handling of the visa letter but it took the normal two weeks. I want the extra fee back.
Approve faster in Teams | Managers in our company find the Approvals app too slow to load. What can we do to make it faster?
Quota alert | The quota alert fires too early, at 70 instead of 90 percent.
Delivery date | Can I choose a later delivery date for the Surface order? We're away until the 9th.
Publisher name | "Quick Approvals BV" is our legal name; it's cut off after 10 letters on the invoice.
Immediate cancellation | I cancelled my plan and access ended immediately. Shouldn't it run to the end of the paid month?
Ticket 10 days old | I was away and saw your questions from 10 days ago only today. Sorry. Answers: region West US, SKU D4.
Case closed too early | You closed my case before I could answer. Please reopen it, the problem with the webhook persists.
Build validation | PR build validation runs twice for each push, once for the branch, once for the merge. How can I skip one?
Approval e-mails | Approval e-mails go to a colleague who left. How do I change the recipient?
Premium SSD | Would a Premium SSD give me faster boot times for the D4 series?
Payout currency | Can we receive the payout in CHF? The next payout is on the 15th.
Priority 1 definition | What counts as priority 1 in your support agreement?
Hurry popup | Since last week the store app shows a "Hurry, sale ends soon" pop-up on our kiosk. How do we suppress it?
Approved by mistake | My offer was approved and published right away although I'd only wanted a preview. How do I unpublish it?
Speed test | The speed test in the portal shows 3 Mbit/s, my line has 250.
Refund policy | Within how many days must a customer ask for a refund?
Certification badge | I passed AZ-900 today! When will the badge show up in Credly?
Rotating keys early | Is it safe to rotate the storage keys earlier than the 90 days recommended?
Slow review page | The review page for ratings hangs if there are more than 500 entries.
Accelerator for blind users | Keyboard accelerators aren't announced by the screen reader in the publish dialog.
Escalation manager | I'd like to thank your escalation manager, Ms Ito. She had our issue solved in a day.
Queue position | Where can I see my position in the certification queue?
Order of approvals | Can approvers be asked in sequence instead of all at once in Power Automate?
Cannot submit quickly | When I click Submit twice quickly, two submissions are created.
Emergency access account | How many emergency access accounts are recommended, and may they be excluded from MFA?
Cost of rush order | What would a rush order of the printed manuals cost? No decision made yet, we're just collecting prices.
Wallet express mode | Express mode for my transit card doesn't work when the battery is low.
Which plan is faster | Which of the two plans has the faster onboarding, Basic or Plus? We haven't bought anything yet.
Your mail of yesterday | You ask us to confirm urgently that we accept the new terms. Where's the button?
Rejected again | It's the third rejection in a row. The reviewer didn't read our notes. I want to know what exactly is wrong with the icon.
Change of deadline | Until when do we have to submit the tax interview to be in the January payout?
Payout early | I have been paid before the end of the month. Is this correct, or will you take the money back?
Priority pass | Does the conference ticket include the priority pass?
Shorter name | The reviewer wants a shorter product name. Is "Fabrikam Go" OK?
Workflow for expedite requests | We run a help desk on Dynamics. How do I route our customers' expedite requests to a separate queue?
Sleep timer | Screen turns off sooner than set in power options.
Approval by accident | A colleague accepted a private offer too quickly. How can we undo it?
Two-day shipping | Two-day shipping was promised for the keyboard, it took five. Refund of the shipping cost please.
Ranking | Does faster support response improve our ranking in the store?
Time limit exam | Can I get extra time in the exam because of dyslexia?
Validation errors | Our manifest fails validation as soon as we add a second locale. Schema 1.16.
Not in a hurry | Whenever one of you has a moment: the footer of the partner site shows 2021.
Emergency contact | How do we change the emergency contact of our data centre cage?
Certificate expiry | We replaced the TLS certificate ahead of time, but the gateway still serves the old one.
Appointments | Bookings app lets customers take appointments earlier than my opening hours.
Account review notice | I received "your account is under review, act now" by SMS. Is it from you?
Report by Friday | Could you send me the list of all published offers by Friday? I need it for an internal meeting.
VM resize tonight | We'd like to resize the VM tonight. Will there be downtime?
Change of name | Can the display name of the publisher be changed later?
Backup before upgrade | Can a backup be taken before the upgrade starts automatically?
Ticket history | I need the ticket numbers of last year by tomorrow. Where do I find them?
Outage | All our sites are unreachable since 8 am. Please fix this as soon as possible!
Reset password | I need my password reset today.
Sooner or later | Sooner or later we'll have to move to the new API. When will the old one be switched off?
Earlier invoices | Can I see invoices from earlier than 2019?
Meeting | Could we have our partner call an hour later on Thursday?
Publishing date | Can the offer be scheduled to go live on 1 May, no earlier?
Delete my data | Please delete my account by the end of the month and confirm.
Payout question | Will the payout be made this week or next week?
License expires | My licence expires tomorrow. How do I renew it?
Slow support | Your support is slow and unfriendly. I just wanted to tell you.
Customer complaint | A customer complains that our app takes too long to approve his orders. Is there a limit in the API?
Approve on mobile | How can I approve requests faster on my phone?
Deployment today | We deploy today at 6 pm. Are there any known incidents in West Europe?
Certificate validity | Must the code signing certificate be renewed before it expires to keep the reputation?
Priority field | Since the release, agents can't set the priority of a case to High in our Dynamics form.
Expedite option greyed out | In our SAP connector the option to expedite a purchase order is greyed out after the upgrade.
Priority seating | The priority seating chart of our theatre app isn't rendered on iPad.
Fast payout partner | Are there banks with which payouts arrive faster? We're choosing a bank.
Speeding fines | Our fleet app lists speeding fines twice.
Thanks | You've been quicker than we dared hope! Everything is live. Close the ticket please.
Hold the review please | Please don't start the review before Thursday, we still change the texts.
Review deadline for reviewers | Our reviewers miss the access review deadline. Can Entra remind them earlier?
Rejected because of wording | Rejected for "misleading urgency". Which sentence do you mean?
Invoice due date | Can the due date of invoice G44 be moved to the end of the month?
Escalate privileges | Pentest found a way to escalate privileges in the sample app of your repo.
Fast refresh | Fast refresh doesn't keep state in our React add-in.
Second question | Thanks for getting back so quickly. A second question: are add-ons certified separately?
Delay | Is it possible to delay the payout until next year for tax reasons?
Accelerate programme | Which benefits does the accelerate programme include for start-ups?
Publish now button | The "Publish now" button is disabled although certification has passed.
Onboarding speed | Our users say onboarding in our app is too slow. Are there samples for a faster sign-up?
Time zone | The payout says 1 May, but arrived 30 April. Time zone issue?
Immediately deleted | Files deleted in the portal vanish immediately instead of going to the bin.
Last-minute change | We changed the price at the last minute. Does this start the review anew?
Update speed | Windows update takes two hours on the lab PCs. Can we get it to install faster?
Wrong priority label | Support set our ticket to "urgent" by mistake. Feel free to lower it.
Status | What is the status of certification 4471?
Fast charging | Does the Surface dock support fast charging of phones?
Late reviewers | Our own reviewers approve pull requests too late. Is there a bot that reminds them?
Rush job pricing | Our print shop app needs a field for rush job pricing. Which control fits?
Payment received early | We got the incentive payment a month early. Do we have to send it back?
ASAP acronym | What does ASAP in the SAP docs stand for? Accelerated SAP?
Please wait with approval | Do not approve our offer until legal gives the OK, expected next week.
Release notes | Please correct the release notes: it says "faster approvals", should be "faster uploads".
Reminder mails | The reminder "your approval is needed today" is sent on weekends too. Can weekends be excluded?
Quick start | The quick start guide for certification has a dead link on page 4.
Expiry | Our private offer expires today. Can the customer still accept it tomorrow?
Slow reply | I waited six days for an answer last month. This time you were very quick, thanks!
Refund | I bought the wrong plan this morning. Can I get a refund?
Deadline extension | Could we get two more weeks to answer the reviewers' questions?
Fast lane tests | Our test pipeline has a fast lane and a full lane. How do I run only the fast lane before a PR is approved?
Complaint | The reviewer was in a rush and overlooked our test account. Therefore the rejection is unjustified.
Import urgent orders | Field "Urgent order" isn't mapped in the import template for Business Central.
Who can approve | Who in our tenant can approve marketplace purchases?
Webhook timing | The webhook arrives before the subscription is activated. Can you send it later?
Auto approve | Can I auto-approve meeting requests that are marked as high priority?
Publish | How many days before the launch should we publish the offer?
Fast-forward video | The fast forward button in the training player is disabled. Is this on purpose?
Payment speed | Which payment method is the quickest for customers in India?
Account review finished | My account review finished today. Where can I read the result?
Hurry | Tell your developers: the animation on the loading page is in too much of a hurry, it makes me dizzy.
Certificates | We need to order a certificate before Friday. Which CAs do you accept?
Reviews | How do I get more reviews quickly for my app?
Access to early builds | How do we get early builds of Windows Server?
Approval chain | Purchase approvals in our company take a week. Can Dynamics skip the second approver for amounts below 100?
Delay of launch | We need to move our launch from 1 June to 15 June. What do we change in the plan?
Support agent left chat | The agent said "I'll escalate this right away" and left the chat. What's my ticket number?
Payout date | My payout date has moved from the 15th to the 12th. Why is it earlier?
Renewal | We got a quote for early renewal with 5% off. Is the discount also valid for add-ons?
Performance | Our add-in is slow in Outlook on the web. The reviewer mentioned it too. How can we make it faster?
Compliance | How long before an audit do you need to be informed?
Overnight job | The overnight job that publishes prices failed last night with error 1205.
Waiting list | Can I see how many people are on the waiting list for my own event?
Card declined | My card was declined instantly when paying for the exam. Bank says it's fine.
Roadmap | When will faster payouts in Brazil be offered? Saw it on the roadmap.
Case severity | What's the difference between severity A and B?
Review reply | Can I reply to a review before it's published?
Date format | The approval date shows as 05/06 and 06/05 in the same export.
Expedited check-in | Our hotel app's expedited check-in tile is missing on Android.
Invoice too early | We were invoiced before the trial ended. Please check.
Password | I need to reset my password before tomorrow's meeting. The link doesn't arrive.
Shipping date | The tablet was shipped ahead of time while we're on holiday. Can it be held at the depot?
Approval rules | How do I set up that orders below 50 EUR are approved immediately?
Wait time | Our bot tells customers the wait is 3 minutes. Where is this text stored?
Review of code | Can GitHub Copilot review my pull request before a human does?
Escalated twice | Thanks for escalating. The engineer found the cause, a wrong DNS record. Please close.
Quick question | Quick question: is a D-U-N-S number needed for individuals?
Prioritized apps | In Intune our prioritised apps don't install first during enrolment.
End of support | Support for 2012 R2 ends soon. Which upgrade path do you recommend?
Listing order | Why is a competitor's listing shown before ours in the marketplace?
Sandbox reset | The sandbox was reset earlier than announced and our test data is lost.
Certificate renewal reminder | The renewal reminder says I must renew my certification by 1 June. Does a free assessment suffice?
Thanks to the team | Just to say that the certification team handled our hotfix with priority last night. Great work!
`
  .trim()
  .split('\n')
