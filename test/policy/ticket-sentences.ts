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
