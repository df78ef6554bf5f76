/** What people type when they ask for a process to be sped up. */
export const asking: readonly string[] = `
Please expedite my certification
need this ASAP
urgent: can you rush the review
fast track my offer approval
My certification is pending for 10 days. How long does it take? Can it be faster?
how long will it take, can it be faster?
we need go-live tomorrow, please prioritise the review
is there a way to expedite
Is there any way to expedite the review?
please expidite the approval of our offer
kindly expediate
Please prioritze our submission
can you speed up the verification of my account
Our launch is on Friday, we need the approval sooner
I would like to request an expedited review
requesting expedited certification for offer contoso
Please fast-track
I am writing to expedite the vetting of our company
Opening this ticket to expedite certification
What can I do to speed up the review?
Could you please hurry up the payout?
Our tax profile is still in validation, can this be sped up?
Please process my refund as soon as possible
We urgently need the quota increase approved
Can someone push our app through review, we have a customer waiting?
Business impact is high, escalate and expedite please
Expedite
Request to expedite SaaS offer certification
please bump up our ticket
Need same-day approval of our offer
can my offer be moved up the queue?
Why can't you expedite my review?
the certification takes too long, please accelerate
Hi team, any chance of getting the publish done earlier than planned?
Kindly do the needful and approve at the earliest
Time sensitive - offer stuck in certification
Certification pending since Monday - please speed it up
Could the approval be given priority? We have a launch event next week
Pls expedite
Expediting payout
Is it possible to get my account verified faster
We can't wait 5 days for the review, please rush
I need my offer published by tomorrow, can you help accelerate?
Vetting is stuck, need immediate approval
Requesting priority review for our offer
Please escalate and fast track the tax validation
any way to make the refund quicker?
Want to jump the queue for certification
Please do everything you can to shorten the review time
Appreciate if you can expedite the process
The deadline is close, hoping for a quicker turnaround on the certification
can you please look at this asap, our go live is blocked
Request for expedited quota increase
This is extremely urgent
I was told that I can ask you to expedite the review
How can I get my certification expedited?
We have been waiting for 3 weeks, please hurry
Would it be possible to move our submission up the queue?
Please expedite our certification, we launch on Monday.
Can you fast-track the review of offer contoso-vm?
We need this approved as soon as possible.
Could someone please prioritise this ticket?
Is there any way to speed up the payout?
urgent!! need quota approved today
Our offer has been in review for 10 days, please hurry
I'd like to request an expedited review
Kindly bump this up the queue
Any chance the verification could be done sooner?
Please escalate this to get it approved faster
requesting priority handling for publisher verification
we can't wait 5 days for certification, please rush it
ASAP certification needed
Need the refund processed immediately
How do I get my app reviewed faster?
Can the review time be shortened?
Can we accelerate the approval of our listing?
expedite publishing
Please push our offer through certification today
Would it be possible to jump the review queue?
Please treat this request as high priority, the customer is waiting for the offer to be published
We would appreciate it if the tax review could be done quicker
Hi team, please help expedite the account verification
Looking for a way to fast track onboarding
What can we do to make certification go faster?
Requesting urgent approval of quota for region West Europe
Time sensitive: quota increase needed by tomorrow
Please move our submission to the front of the queue
We have an event next week and need an expedited approval
Can you look into getting this certified earlier than the stated date?
please do the needful on priority
I need early payout this month
Our go-live is tomorrow. Please approve right away.
Could you please hasten the verification of our business documents
Kindly prioritize the certification of our SaaS offer
The review is taking too long, speed it up please
We ask you to shorten the waiting period for our payout
Immediate attention required: offer stuck in review and launch is today
can i pay to get the review done quicker
Please can you get this through certification before Friday, it's urgent
We'd be grateful for a faster review of our offer
Is an expedited approval possible for our VM offer?
Any way to have my payout released early?
Kindly approve the quota ASAP
need someone to accelerate vetting of our company
Our launch date is fixed, could the review be brought forward?
I need my refund today
Can support push this along?
please process our tax form at the earliest
We are blocked and losing money; please give this the highest priority
How can I bypass the waiting period for payout?
requesting to fastrack the certification
Pls hurry with the account verification
Would you mind prioritizing our submission?
High priority: verification pending for two weeks, please action today
Could our co-sell approval be done quicker than the usual 5 days?
Please approve our listing by Friday
I want to get my verification finished this week
Please treat this as a priority, our customers are waiting for the review
speeding up approval of my add-in
Need help to get the offer live faster
Publishing stuck, customer escalation, need resolution ASAP
Can the payout be made earlier than the 15th?
Asking for quick approval of our quota request
we really need to skip the line for this certification
`
  .trim()
  .split('\n')

/** What people type with the same words, asking for nothing of the kind. */
export const notAsking: readonly string[] = `
I attached logs to expedite the investigation
Attached are the screenshots to speed up your analysis.
I've included the HAR file to help expedite
accelerated networking does not work
Accelerated Networking cannot be enabled on my VM
NSG priority
how do I change the priority of an NSG rule
low priority VM
low priority VMs are evicted
certification failed
My offer failed certification with error 500
The query is slow, how can I make it faster?
Can I speed up my backup?
how to speed up the restore of a database
Deployment takes too long
my website is not fast
VM performance is slow
Set up ExpressRoute FastPath
FastTrack for Azure
I want to shorten the URL
rush hour traffic pattern on our gateway
prioritise traffic in QoS
My payout is missing
How long does certification take?
There is no rush, just wondering when the review is done
This is not urgent
No need to expedite
failover priority of cosmos db
Service Bus messages are not received
saasapps
What are the certification steps?
The function is not faster after scaling
Build queue is slow, can we make builds faster?
query acceleration
The priority column is missing
Expedited forwarding DSCP marking is lost
The urgent flag on my incident rule isn't saved
My VM restarts immediately after boot
The app crashes as soon as I open it
Please find attached the logs so that you can process this faster
Here is the trace, it should speed up the analysis
I do not need this expedited
What does expedited review mean? no, I have no question about mine
Query runs faster on the old server, how to make it faster again?
How do I rush through?
The accelerate button is disabled in my storage account
How can I increase the priority of a route
Prioritize pods in AKS
Priority mail is not delivered
Backups finish earlier than expected
The job ended sooner than scheduled
Fast failover does not work
My tax profile was rejected
When is the next payout?
I received an early payout, why?
Can I cancel the review?
How to shorten blob names
Data factory pipeline is slow, please help to make the copy faster
My VM does not start after resizing
Certification failed with error 100.1.2
How do I change the payout bank account?
The review was rejected because of a missing privacy policy
NSG rule priority conflict when adding a new rule
Low-priority VMs are evicted
How do I enable accelerated networking on my VM?
Query is slow, how can I speed up my query?
Backups take too long, how to speed them up?
What documents are needed for verification?
Site is slow during rush hour
Cannot publish my offer to the marketplace
Privilege escalation alert in Defender
Quota increase for 20 cores in West Europe
Unable to delete the resource group
Tax profile is shown as invalid
Payment has not arrived in my bank account
How can I shorten the URL of my web app?
Failover priority cannot be changed in Cosmos DB
Need help configuring escalation policies in PagerDuty integration
I want a refund for my reservation
Refund was issued to the wrong card
How do I enrol in FastTrack for Azure?
Hardware acceleration does not work in Remote Desktop
Disk is too slow, I need a faster disk
Approval workflow in Power Automate does not trigger
The early access programme page does not load
The policy assignment blocks deployment immediately
Priority column is missing in the work items view
Offer went live but is not visible
My account has been suspended
How to verify a custom domain?
Does Front Door support dynamic site acceleration?
Data import accelerated but then failed
Latency increased as soon as possible after failover started
ASAP utilities add-in crashes Excel
Certification report shows warnings, what do they mean?
How do I set message priority in Service Bus?
Error when uploading the package for review
Verification email never arrived
The queue length metric is wrong
How do I change the priority of a backup job?
Low priority pods are evicted immediately
My certificate expires today and I can't renew it
We upgraded last week and the app crashes immediately
What is the difference between standard and express route?
Fast failover doesn't work
I already expedited the order but the address is wrong
Payout report shows an earlier date
Service Bus queue is stuck
The review comments are not visible
Where do I find the status of my certification?
We do not need this quickly, take your time
How to reduce the response time of my API?
Urgent alerts are not sent to the action group
The payout was made today but the amount is wrong
I need to understand why the offer was rejected today
Offer is now in review
I want to know how certification works now
We published today and cannot see the offer
What does expedited mean in the status column?
I need a list of required documents for verification
Certification was approved faster than expected, thanks
Required field is now empty after refund
Earlier review comments disappeared
`
  .trim()
  .split('\n')

/** Tickets that ask, as people type them: several lines, subject first, in terse, foreign or roundabout English. */
export const askingTickets: readonly string[] = [
  'Need this escalated. Quota request pending 10 days.',
  'Please escalate this request, the offer has been stuck in certification for 12 days.',
  "Can you escalate our tax profile validation? It's been pending since May.",
  'pls help to push the review, our customers waiting long time',
  'Need to excpedite offer publishing',
  'Please do our certification first, the other offers can wait.',
  "Please have our offer certified before Monday, that's when we launch.",
  'We must be live by Friday; can you get the certification through by then?',
  'Can the review be finished by tomorrow? Keynote demo depends on it.',
  'Is there someone who can get this approved today? We launch tomorrow.',
  "Can you make sure our certification is done before June 1? It's critical for launch.",
  "Escalation request\nPlease escalate to the certification team, we've waited more than the 5 business days documented.",
  "Can you push our certification along? It's been 2 weeks.",
  'please push this through before the holidays',
  'Could someone nudge the certification team about our submission?',
  'Can somebody please chase the approval for us? We have been waiting since last month.',
  'Please do not delay the approval of our offer any longer, launch is Monday.',
  'RUSH: partner account verification',
  "bumping this - please approve our quota, it's been a week",
  'We need the data deletion request to be processed with priority.',
  'please rush the shipment of our Data Box, the migration begins Monday',
  'Critical hotfix\nVersion 2.1.4 of our VM image fixes CVE-2024-1234. It needs to go through certification faster than the normal 5 days because customers are exposed.',
  'cert pls hurry',
  'Is possible to have more fast the certification? We are in hurry.',
  'Please can you make quick the approval of quota, project is stop.',
  'Kindly revert with approval at earliest, client is waiting for go-live',
  'please spped up the certification',
  'SaaS offer certification\n\nHello,\n\nwe submitted our offer "Fabrikam Insights" on 3 March. It is still in certification. We have a customer signing on Thursday. Could you please see that it is finished before then?\n\nThank you\nJonas',
  'Payout delayed\nThe October payout has still not been released. Could it be released this week please? We have payroll to cover.',
  'Co-sell ready status\n\nDear team,\n\nour co-sell documents were submitted two weeks ago and the field seller is asking. Can you nudge the reviewers?\n\nKind regards,\nMarta',
  'please chase the vetting team for us, status has not moved since Friday',
  'Any update? We really need this approved before the end of the month, otherwise we lose the deal.',
  'Publisher account enrolment\nIt has been 15 days now. Please escalate this to whoever can finish the enrolment.',
  'escalate pls!! offer approval pending since 2 weeks',
  'Hello Microsoft,\nwe are launching at Ignite next Tuesday and our private offer is not yet published. Please help us to have it live by Monday evening.\nThanks in advance\nPriya Nair\nWoodgrove',
  'RUSH – refund for duplicate purchase',
  'is there an express option for app certification? our board wants to know, and we would like to use it for the submission from today',
  'Could the certification team look at our submission first thing tomorrow morning? Launch is at noon.',
  'Please do not let this wait the usual 5 days. Our customer cannot deploy until the plan is live.',
  'My refund is pending since many days, do it fast please',
  'when will you approve?? we need it NOW',
  'Must have the certification completed by 1 June. Can you guarantee that?',
  'Can you guarantee that the review is finished before Friday?',
  'How can we get our SaaS offer through certification in less than the standard time?',
  'I would like to ask for an exception: we need the offer published within 24 hours.',
  'Please make our offer live today, all marketing material goes out tonight.',
  'I have attached the letter from our customer so that you can prioritise our review.',
  'I know reviews normally take a week, but we are hoping you could do ours in two days.',
  'Sorry for bothering you again. Our app has been waiting for approval for 12 days. Can somebody please pick it up?',
  'Our private offer needs to be live by 30 June for the renewal of our customer. Can you make sure that the publication happens in time?',
  'Can you make sure certification finishes before our launch on Wednesday?',
  'Is there someone who could approve the offer over the weekend?',
  'Would it be feasible to have the vetting finished by tomorrow noon?',
  'The 5 business days for certification are too long for us. What can be done about it?',
  'pls hurry cert',
  'I am begging you to release the funds earlier.',
  'Could you see to it that our registration gets completed without further delay?',
  'Please complete our enrolment without delay.',
  'Please provide the approval without further delay as we are already late.',
  'Our container offer needs to go through certification faster than the last update, which took 3 weeks.',
  'Hello team,\n\nI hope you are doing well.\n\nWe published a new plan for our SaaS offer on Friday and it has been in the "Certification" step ever since. Normally this takes one day. Our largest customer is waiting for the plan to be able to renew and their current subscription ends on Tuesday, so we would very much appreciate if the certification could be completed before that.\n\nThank you very much for your help,\nCarlos Mendes\nProseware',
  'Thank you for approving plan A. Please do the same for plan B as fast as you can.',
  'No need to call back, just please get the review done by Friday.',
  'I am not asking for a discount, I am asking you to prioritise our review.',
  'Please look into our refund request with priority.',
  'Is an earlier date for the security review available?',
  'could our audit be moved to an earlier week',
  'Account suspended - need reinstatement within 24h',
  'speeed up review plz',
  'It would be great if the payout could happen before Christmas.',
  'Any way around the waiting time for the verification?',
  'please dont make us wait another week for certification',
  'we are a startup and depend on this payout, pls dont let us wait till next month',
  'Account verification taking forever\nI sent the passport copy three times now. Nobody answers. Could a human please look at it today?',
  'My app update is in review since last Thursday. It contains a fix for a crash on start. Could you get it out faster please?',
  'The customer is on the phone every hour. When can you approve? Please make it today.',
  'We filed the nonprofit application on May 2nd and school starts next week. Any chance you could approve it before?',
  'Would you be able to certify our Dynamics 365 app within two days rather than five?',
  'We would pay extra to have the review finished overnight.',
  'Could you make an exception and review our offer before the other ones in the queue?',
  'Waiting for quota approval 3 days. My training class starts in 4 hours. HELP, approve please!!!',
  'I need someone from the quota team to handle my request right now, the demo is in an hour',
  'Please process the refund without any more delay!',
  'Refund still not received. Please arrange the same soon.',
  'Could you kindly advance the payment date? Our bank loan is due on the 5th.',
  'Please raise this with the certification team so we get an answer on our pending review this week.',
  'can u ping the reviewers? submission waiting for 9 days',
  'Please give the reviewers a push',
  'Certifcation of MSIX app stuck, kindly acclerate!',
  'Approve quickly. Business loss.',
  'request for early release of funds',
  'Escalation: certification exceeds SLA, go-live Monday',
  'We launched the preview and everything works. The only thing left is your approval. The sooner the better!',
  'The sooner you can approve this the better.',
  'Our CEO announces the product on stage on Wednesday at 9:00. The listing must be public at that moment. Please ensure the review is done in time.',
  'Is it an option that you verify our identity by video call instead, so that it goes faster?',
  'What are the chances to have the vetting completed before Thanksgiving?',
  'The pipelines and the API are done, just the marketplace certification is holding us back. Can this be sped up somehow?',
  'MSIX submission review\nOur MSIX package passed the pre-checks on Wednesday. A hospital roll-out is planned for Saturday. May we ask you to review it by Friday night?',
  'Hello, any chance this gets looked at before the weekend? The listing has been waiting for approval since the 2nd.',
  'certification stuck @ step 3 for ages. can sm1 kick it pls',
  'Company verification - 21 days now. Honestly this is unacceptable. Please get it done.',
  'We hope you can make the verification quick since we are in the middle of a funding round.',
  'Hi, I am Joao from Lisbon. My english is not good. Please make faster the verification of my company. Thanks you',
  'The certificate review of offer 12 takes too much time. Please, quick!',
  'We desperately need the approval. Every day costs us 10k.',
  'Please do whatever it takes to have our listing live for the keynote on 19 Nov.',
  'We fixed all issues of the last report. Please re-run the certification as soon as you can, since our release train leaves on Thursday.',
  'Can a support engineer intervene to get the certification finished today?',
  'Please have a look at my appeal quickly, my income depends on the app.',
  'Appeal 5521: please decide soon, our store is empty since the suspension.',
  'The tax team should please process our W-8 with precedence.',
  'FW: RE: certification delay -> please escalate',
  'Escalating this: approval pending 14 days.',
  'I want this case escalated to a manager because the verification is overdue.',
  'Would someone from the review team be so kind to take our submission next?',
  'Could we be next in line please?',
  'It is critical that the plan goes live tomorrow. Please make sure nothing holds it up.',
  'We already lost two tenders. Hurry, please.',
  'The sooner the offer is approved, the better for our customer. Can you support?',
  'Thanks for the update. 10 more days is too long, please find a way to do it quicker.',
  'I know you are busy. Still, could you squeeze in our review today?',
  'How do I make sure my app is approved before the sale starts?',
  'The API of our product is ready, the database is migrated and the web site is up. Now we only wait for the marketplace team. Please hurry up!',
  'Offer publishing\nHi, we pushed "go live" 6 days ago and the offer is still not out. Is there a way to get it out by tomorrow? We have a webinar with 300 people.',
  'Pending employment verification\nMy employment verification shows pending for two weeks. Please complete it at your earliest.',
  'Hi Support,\n\nOur listing update is a legal requirement (GDPR). It must be live by 25 May. Status is still "Publisher approval".\nPlease make sure it is processed in time.\n\nRegards\nHanna',
  'We have submitted a quota ticket for 500 vCPU in East US 2 and we are launching in 2 days, can you please take care of it quickly?',
  'Any chance that payouts could be processed before the bank holiday?',
  'pls finish certification quick, my boss kill me :)',
  'Would you please do us the favour of reviewing our submission today?',
  'Dear team, could you look at the submission with priority? We found a severe bug in the live version and the fix is in the new one.',
  'Our listing has to be approved until Friday 12:00 CET',
  'The review of our Teams app takes longer than promised. We need it by Wednesday for a board meeting.',
  'Can someone from the incentives team push our claim? It is due for over 60 days.',
  'Certification: can we have it done over the weekend?',
  'What is the quickest way to get my partner account verified? We have a deal closing on Monday.',
  'we need the solution designation approved before our audit on 3/15, please assist',
  'Deployment in the customer tenant waits for the certification of our VM image; please treat it as critical.',
]

/** Tickets that hold the words of hurry and a process, and ask for nothing of the kind. */
export const notAskingTickets: readonly string[] = [
  'The review page in our app loads slowly, how do we make it faster?',
  'please help speed up my web app, response time is 12 seconds',
  'How do I reset my publisher password? Please answer ASAP.',
  'What does error AADSTS50011 mean? Please reply as soon as possible.',
  'Where do I find my invoice? Thanks for replying asap.',
  "I can't sign in to Partner Center, please help asap",
  'Looking forward to your quick reply. How do I configure SSO?',
  'Which documents are needed for tax form W-8BEN? Please let me know ASAP.',
  'Need to know how to export costs. ASAP please.',
  'Urgent: production database is down',
  'URGENT!!! website returns 503',
  'Please fix the outage as soon as possible, all our users are affected',
  'urgent help needed with MFA lockout',
  'You expedited our review in March, thank you. How do I change the logo now?',
  "The expedited review was completed yesterday, but the offer isn't visible in the store.",
  'We asked to expedite before but no longer need it. Please just explain error 8011.',
  'After our priority review finished, plan B is missing from the listing.',
  'What is your policy on expediting certification? Only asking for our documentation.',
  "Does Microsoft offer an expedited certification service? I'm only comparing marketplaces, we have nothing submitted.",
  "Where is the documentation that says expediting isn't supported?",
  "This isn't a request to fast-track anything. The download link is broken.",
  'Our customers choose expedited shipping at checkout, but the plan does not show in the marketplace metering API.',
  "Custom dimension 'expedited shipping' is not billed",
  'We sell rush delivery as an add-on. How do we model it as a plan?',
  'Offer name "Expedite Pro" is rejected because it\'s already taken',
  'Our product ExpediteNow fails certification with error 100.3.1',
  "We're Fast Track Partners GmbH. Our MPN id is wrong on the invoice.",
  '2024-06-03T10:00:01Z WARN fast-track certificate renewal skipped, cert not due\nWhy do I see this every hour?',
  "Error message: 'Your request cannot be expedited.' appears in our own web shop after the SDK upgrade, where does it come from?",
  'Elevate privileges: how do I activate my PIM role faster? ',
  'How do I add priority support to my subscription?',
  'What is included in Premier priority support?',
  'How to buy Unified support with fast response',
  'How can I make the certificate renew earlier than 30 days?',
  'A user of ours wrote "please expedite my refund" and our bot crashed on this text. Why?',
  'ASAP (Azure SAP Accelerator Program) link is broken',
  'Dear Microsoft Support Team,\n\nour web site is slow since the last update of the App Service plan. How can we make it faster?\n\nKind regards\nEva',
  'Hello Support Team, how can I speed up the upload of large files to blob storage?',
  'Hi support team,\nour nightly backup of the SQL database takes 6 hours. Is there a way to speed it up?\nThanks',
  'Ticket 12345 was closed without an answer.\nHow can we make our Synapse queries faster?',
  'We are a marketplace publisher and sell a SaaS offer. The landing page of the SaaS loads slowly. How do we make it load faster?',
  'We offer a SaaS product to banks. How can we speed up cold starts of our functions?',
  'Our payment service runs on AKS. Pods start slowly; how can they start faster?',
  'Our tax calculation job is slow. How do I speed up the job on a bigger VM?',
  'Invoices are created by a logic app; can the logic app run faster with the standard plan?',
  'Claims are stored in Cosmos DB. How can I speed up reading of claims?',
  'We use an approval step in our release pipeline, and builds are slow. How can I make the builds faster?',
  'Case sensitive search in Azure Search is slow. How to make the search quicker?',
  'The credit score model takes 12 s per inference. Could GPU nodes make it faster?',
  'Renewal of the TLS certificate fails. How do I renew it earlier?',
  'Redis\nGET takes 8 ms. Can we get it any quicker by upgrading to premium?',
  'How do I change my email in Partner Center? Quick answer would be nice.',
  'Where can I download my tax invoice? Thank you in advance for your fast reply.',
  'What is the difference between S0 and S1? Waiting for your quick response.',
  'You need not hurry with this. We only want to know how metering works.',
  'Nothing to expedite here, just a question: is W-9 needed for a Dutch company?',
  "I know that certification can't be expedited. My question: which tests are part of it?",
  'We understand reviews cannot be rushed, so we only ask what "manual validation" means.',
  'Please cancel my earlier request to expedite the certification. It is done.',
  'We withdrew the expedite request. How do I delete the draft offer?',
  'The support engineer has expedited the payout, thanks! But the amount is wrong: 100 instead of 1000 EUR.',
  'Thank you for expediting our certification. You can close the ticket.',
  'Thanks for speeding up the review! The offer is live. Where can I see the sales?',
  'Error in Azure Migrate accelerate program nomination form',
  'Field "Expedite" in Dynamics 365 Supply Chain is greyed out',
  'Dynamics 365: the expedite date on purchase orders is wrong',
  'Column ExpediteFlag is missing in the export',
  'Our shop has a check box "Rush order"; the value is lost in the webhook',
  'Our company is called Urgent Care Ltd and the name is shown wrong on the invoice',
  'The Urgent Care app cannot be installed from AppSource',
  'TCP: URG pointer / urgent data is dropped by the load balancer. Is this known?',
  'Portal shows "We are processing your request as quickly as possible" and then nothing happens. How do I cancel?',
  'The banner says "Your verification will be completed as soon as possible". What documents are checked?',
  'Mail from Microsoft: "Please act immediately, your subscription will expire". Is this mail real or phishing?',
  'Email "Urgent: your offer will be removed" - is it genuine?',
  'Policy 100.5: listing must not contain words such as "urgent", "hurry" or "fast". Our text has none, why did it fail?',
  'Are refunds paid out immediately or at the end of the month?',
  'Do I have to complete the tax form by the end of the year?',
  'Must the action be completed by Friday or does the reservation extend by itself?',
  'Must I publish the offer by Friday to be listed in the July newsletter?',
  'I need to pay the invoice today but the payment page returns an error',
  'I want to publish my offer today but the button is grey',
  'I need to approve the private offer by Friday, where is the link?',
  'I could publish earlier versions without trouble; the new one fails in validation',
  'I want to change the payment method I set earlier',
  'How to speed up a slow query\nHello support team,\nour report runs for 40 seconds. Is there a way to speed it up?\nThanks, Ben',
  'Offer analytics\nThe usage dashboard in Partner Center loads slowly. How can I make it faster?',
  'Dear support,\nour AKS nodes need 12 minutes to start. What can we do to accelerate the start?\nCase reference from our side: INC00123\nRegards',
  'I have a ticket about slow disks open. How can I increase the IOPS so that writes get quicker?',
  'The invoice export takes an hour for 10,000 rows. How do I speed up the export?',
  'Pipeline queue time\nOur builds wait in the queue for 20 minutes. How do I reduce the waiting time?',
  'Front Door acceleration not working for POST requests',
  'I need to submit my tax form by Friday but the page shows error 500.',
  'I want to publish my plan tomorrow. Where is the publish button?',
  'Our customer needs to accept the private offer by Monday. What happens if he does not?',
  'Thanks for expediting our certification last week!',
  'Thank you for the quick approval. One question: how do I now add a plan?',
  'Thanks to your fast review we are live. Where do I find the analytics?',
  'We asked to expedite the review yesterday; please disregard that, the date was moved.',
  'Please ignore my previous request to speed up the payout.',
  'I no longer need the certification to be expedited.',
  'We withdrew our request for priority handling.',
  'You do not have to rush the review, we launch in autumn.',
  'This is a low priority request: can you tell me how to rename a plan?',
  'We are not trying to skip the queue, we only want to know our position in it.',
  'We know you cannot expedite certification. Could you tell us which step we are in?',
  'Is expediting a certification possible in general? I am writing our internal guide.',
  'For our documentation: what is the official policy on expedited reviews?',
  'Do you charge fees for expedited certification? Just curious, nothing is in review right now.',
  'Where in the docs does it say that certification cannot be expedited?',
  'Please let me know ASAP how I can change the legal name.',
  'What is the difference between a plan and an offer? Quick answer appreciated.',
  'Hoping for your quick response.\n\nThe API returns 403 when I list the offers. What permission is missing?',
  'Does the premier plan come with priority support?',
  'Our SLA says priority tickets are answered within an hour. Where can I see the report?',
  'We got an e-mail "Urgent action required: verify your account immediately". Is this from Microsoft?',
  'The reviewer wrote: "Please expedite the fix of 1140.3". What is 1140.3?',
  'Plan "Expedited Delivery" does not appear in the listing.',
  'Our webshop sells expedited shipping as an add-on plan. How do I configure the meter?',
  'The app "Rush Hour Review" shows a blank page after login.',
  '[10:02:11] INFO expedite=true submission accepted\n[10:02:15] ERROR 409 conflict\nWhy do I get the 409?',
  'az quota request returns: "Please retry immediately or contact support"',
  'Error text: "Operation must be completed as soon as possible". What operation?',
  'The button "Request expedited review" is missing in the new portal.',
  'In the form I cannot tick the box urgent.',
  'The portal tells me "Verify your identity today". Do I need to?',
  'Here are the correlation ids, that should make the investigation quicker.\n\n- 1f3e\n- 99ab',
  'If you need anything else to process this faster, let me know. The webhook is not called.',
  'What is the meaning of the status "priority review pending"?',
  'How are tickets prioritised at Microsoft?',
  'Does the order of plans change how fast they are reviewed? Just for my understanding.',
  'Approval workflow in our Logic App is slow. How can we speed up the HTTP action?',
  'Our review app on App Service takes 30 seconds to load. How do I make it faster?',
  'Payment API latency\nThe payment API of our shop is slow since the update to .NET 8. Can we make it faster?',
  'Certification exam\nHow can I speed up the video playback in the training course?',
  'The alert must be sent immediately, but it arrives 10 minutes late.',
  'Our refund was processed immediately, but the amount is wrong.',
  'How do I process refunds for my customers faster in the portal? Is there a bulk action?',
  'Can the customer cancel the subscription right away or only at the end of the term?',
  'We rushed the last release and broke the manifest. How do I roll back to the previous version?',
  'Our order processing function takes 20 s per order. How can I speed up the processing?',
  'App approval flow in Power Automate runs slowly, how do we make it run faster?',
  'Service desk bot is slow. Could a bigger plan make it respond faster?',
  'Our invoice OCR model takes long. How do I reduce the processing time per invoice?',
  'We host a ticket system on App Service and it needs 30 seconds to open a ticket. Any way to speed that up?',
  'DevOps release approvals: can an approver be notified sooner?',
  'Copy of the snapshot to another region takes 5 hours, is there any way to make it quicker? I opened a case before but got no answer.',
  'Is there a faster way to list all offers with the ingestion API?',
  'I have to publish by Friday. Which roles do I need for that?',
  'We want to finish our listing this week and wonder which image size is right.',
  'I need to download my invoices today but the page is empty.',
  'Our accountant needs the payment report by the end of the month. Where do I find it?',
  'Thanks a lot for pushing the approval through. Please close this ticket.',
  'Your colleague sped up the last review for us. Who was that? I want to send flowers.',
  'After fast-tracking, the offer shows the wrong publisher name.',
  'Update: the certification has passed, so nothing needs to be expedited any more.',
  'Please disregard the urgency of my last mail, the launch was postponed.',
  'We never requested an expedited review, why are we billed for it?',
  'Reviews cannot be expedited, says the page. Is it still up to date?',
  'Is it true that certified partners get faster approvals?',
  'I write a blog post on the marketplace. Does Microsoft offer expedited reviews?',
  'How do I enable SSO for my tenant? ASAP please!',
  'Need the steps to export users asap',
  'Kindly give me a fast answer: can a plan be renamed?',
  'URGENT help! Lost access to the admin account',
  'Critical: payments API of our shop down since 9:00, please fix immediately',
  'Production outage, App Service 503, need immediate help',
  'Please repair the portal as soon as possible, it shows a blank page',
  'Which SLA do we get for urgent tickets?',
  'Error banner: "Request must be approved immediately by an admin". Who is the admin?',
  "Button text 'Fast-track my order' is not localised in our storefront",
  'Our product "Accelerate" is listed in the wrong category.',
  'Company Rapid Approvals Inc. cannot be selected as customer.',
  'Column "expedited" in the SAP connector is empty',
  'The flag --fast-track is unknown in az cli 2.60',
  'expedite_order() throws a null reference exception in our add-in',
  'Where is the setting for expedited orders in Business Central?',
  'Does AppSource support listings for express delivery companies?',
  'ERROR [publish] 2024-11-02 10:11 validation failed: field urgent is required\nWhat is this field?',
  '10:44:01.233 [WARN] approval.service - escalating request 4711 immediately\nWhy do we see this warning in our app?',
  'The customer wrote to us: "Hurry up with my refund!" How do I issue a refund in Partner Center?',
  'To make it quicker for you: tenant id 1234, subscription 5678. The meter is not billed.',
  'How do I escalate a pull request review in Azure DevOps?',
  'Good morning support team,\nour function app that handles refunds is slow on Mondays. Is there any setting to make it faster?\nKind regards\nOlga',
  'Report rendering\nThe payout report in Power BI renders slowly, can we speed it up?',
  'We have a case open about the listing. In the meantime: how can we speed up VM boot?',
  'Certification training videos buffer all the time, how can I get them faster?',
  'Claims API: can responses be returned faster with a premium plan?',
  'We process invoices with Form Recognizer. Any possibility to accelerate the recognition?',
  'Approvals in our Teams app are shown with a delay of 5 minutes. How to make them appear sooner?',
  'Deploying the container offer to AKS is slow, how do I accelerate the rollout?',
  'Can I prioritise incidents automatically in Sentinel?',
  'How can I cut the waiting time for the first byte?',
  'Approval e-mail was sent immediately but the link is dead.',
  'Our submission has been approved today. How do I schedule the release for tomorrow?',
  'My manager wants me to publish the plan this week. What is required?',
  'The fast-track worked, thanks. Now the plan is live but the price is missing.',
  'You kindly expedited our case 22 last year. Could I get a copy of the conversation?',
  'We got priority review in spring. Do we see anywhere how many priority reviews are left?',
  'The last request for expediting was closed. I only need the case number for our records.',
  'Without any urgency: the documentation of step 4 is outdated.',
  'I heard that expedited reviews exist. Is that so?',
  'For a university paper: what share of reviews is expedited?',
  'Does an expedited review cost anything?',
  'Under which conditions are certifications expedited?',
  'Reply needed asap: what is the publisher ID of Contoso?',
  'I need an answer today. Does the EULA cover resellers?',
  'Appreciate your fast response on how to enable metering.',
  'Please call me back as soon as possible regarding my locked account.',
  'Urgent! I forgot my password',
  'URGENT URGENT my website is hacked',
  'Sev 1: all API calls return 500, please look at it immediately',
  'Immediate help needed, VM does not boot after update',
  'We need this bug in the SDK fixed as soon as possible.',
  'The latency must be reduced urgently, customers complain',
  'Is fast response included in ProDirect?',
  'The certificate must be renewed urgently, but the wizard fails at step 2. Which permission do I need?',
  'Our listing says "rush orders welcome" and was rejected. Why?',
  'Plan name "Rush" is shown as "Rash" in the invoice.',
  'The Accelerate incentive is missing in my claims list.',
  'Where do I find the Fast Track nomination form?',
  'What is ISV Accelerate and how do we join?',
  'Dropdown "Urgency" has no values in the form',
  'the header X-Priority: urgent is removed by Exchange',
  'curl -H "expedite: true" returns 400 Bad Request. Is the header supported?',
  'Sep 12 10:22:01 web01 app[221]: request escalated immediately\nHow do I turn off these messages?',
  'One of our users demands a faster refund from us. How can we issue a refund via API?',
  'In order to speed up your work I describe the steps: open the portal, click publish, error 88.',
  'Performance of portal\nThe offer page in Partner Center takes a minute to open, also in private mode. Any idea how to make it faster?',
  'We offer an approval product built on Power Apps. Users report the approval list loads slowly. How to speed it up?',
  'Export to Excel\nHow can I make the export of 50k orders quicker?',
  'Please close my request for an expedited review, the customer cancelled.',
  'What is the policy regarding expedited certification?',
  'Do expedited reviews exist for Teams apps? I am preparing training material.',
  'How do I reset the client secret? Please help as soon as possible.',
  'URGENT - VPN gateway down',
  'Error "Please try again immediately" on checkout',
  'How does Microsoft prioritise support tickets?',
  'How can a customer request a faster delivery in our app via Dynamics?',
]
