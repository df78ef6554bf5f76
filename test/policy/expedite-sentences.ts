/** Sentences that state the expedite policy, one a line: refusals, limits and conditions in many wordings. */
export const stating: readonly string[] = `
If your issue is regarding expediting the certification process please note this is not supported unless there is a strong business justification or you may contact your internal Microsoft counterpart (e.g. PDM) with help expediting.
Expediting the certification process is not supported unless there is a strong business justification
Expediting the certification process is not supported.
Requests to expedite certification will not be considered.
Requests to expedite a payout are not accepted.
We are unable to expedite the review of your offer.
We cannot expedite the certification of individual offers.
We can't fast-track your submission.
Support can’t expedite reviews.
There is no option to fast-track your offer through certification.
There is no way to speed up the verification process.
There's no way to fast track the vetting process.
Under no circumstances can the review be expedited.
Under no circumstances will Support rush a certification.
Neither Support nor the certification team can shorten the review.
Neither your PDM nor Support is able to accelerate the tax profile validation.
Please do not ask us to rush the review.
Please don't ask Support to prioritize your submission.
Support has no ability to accelerate payouts.
Support engineers have no influence on the speed of the approval.
Review times are fixed and cannot be shortened.
Verification times cannot be reduced.
The waiting period can't be waived or shortened.
The payout hold period cannot be bypassed.
Expedited reviews are granted only if a launch is blocked.
Expedited reviews are only available to managed partners.
Expedited processing is not available for refunds.
Expedited certification is reserved for partners with a signed launch agreement.
Expedited payouts are limited to one per quarter.
Fast-tracking is not an option.
Fast tracking an offer requires a business justification.
A request to expedite must include a strong business justification.
Requests for expedited review must be accompanied by a business justification.
To request an expedited review, you must provide a business justification.
We only expedite reviews for offers that are tied to a Microsoft event.
Only your partner development manager can request an expedited review.
Reviews can only be expedited in exceptional circumstances.
Only in exceptional circumstances can we speed up the approval.
We prioritise certification requests only when a security fix is pending.
Individual submissions cannot be prioritised.
We do not prioritize one publisher over another during certification.
We do not give priority to individual submissions.
We cannot give your offer priority over other submissions.
Support is not able to raise the priority of your certification request.
Certification requests are handled in order and we cannot move yours up the queue.
We can't bump your request to the top of the queue.
Nobody can jump the queue.
It is not possible to jump the queue.
You cannot skip the line by opening a second ticket.
Opening several tickets will not move your offer up the queue.
Opening a new support ticket does not speed up the review.
Contacting Support will not accelerate the approval of your offer.
Submitting the offer again doesn't shorten the certification time.
Asking for updates will not hasten the vetting process.
Support cannot hurry the certification team.
The approval cannot be hurried.
No exceptions are made to expedite a review.
No one at Microsoft can fast-track the business verification.
Nothing can be done to speed up the verification.
There is nothing we can do to accelerate the payout.
We no longer offer expedited reviews.
Fast-track certification is no longer available.
An earlier payout is not possible.
Early payouts are not supported.
We are not able to process your refund any faster.
Refunds cannot be processed sooner than the 10 business days stated above.
A faster review is not something we can offer.
Faster approval cannot be guaranteed.
We do not guarantee faster approval for resubmitted offers.
Same-day verification is not offered.
Same-day approval of quota requests is not possible.
Immediate approval of your tax profile is not possible.
Priority review is not offered.
Preferential treatment of submissions is not permitted.
Our policy does not allow us to expedite quota increases.
Microsoft does not offer a fast lane for app reviews.
Support is not permitted to accelerate the vetting of partner accounts.
Agents are not authorized to expedite payments.
Our engineers aren't allowed to rush approvals.
We will not consider any request to accelerate the publication of your offer.
Any request to skip the queue will be declined.
Requests to rush a review will be rejected.
Tickets asking to expedite the payout will be closed without action.
Expediting a payout is out of the question.
Accelerating the onboarding is outside our control.
It is outside our control to speed up the bank verification.
Speeding up the verification is beyond what Support can do.
Fast-tracking the publishing process is prohibited.
Expedite requests are prohibited by policy.
Expedited onboarding is unavailable.
An accelerated review is unavailable in sovereign clouds.
Expediting is granted at the sole discretion of the certification team.
Requests to expedite are reviewed on a case-by-case basis.
Expedited reviews are considered on a case by case basis only.
Requests to speed up the review need approval from your account manager.
Requests to fast-track an offer are subject to approval.
Priority handling is subject to availability.
Expediting is possible only through your PDM.
Expediting is possible only with the approval of a director.
We may expedite a review in exceptional cases.
In rare cases we can accelerate the approval.
In exceptional circumstances, an expedited review may be granted.
Without a business justification we cannot prioritise your certification.
Unless a customer is blocked, we do not expedite payouts.
We don't expedite reviews unless there is a critical business need.
Your review will not be expedited unless you can show a business impact.
Except for security fixes, certification cannot be expedited.
We are unable to provide an earlier approval date.
We're not in a position to speed up the review.
Support doesn't have the means to shorten the validation of your tax form.
The certification team does not take requests to expedite.
The certification team does not accept rush requests.
Please refrain from asking us to rush the approval.
Please avoid asking Support to expedite your payout.
Do not open additional tickets to speed up the review.
Do not contact Support to expedite your review.
Creating duplicate tickets to speed up the certification is not allowed.
Calling us to hurry the payout along has no effect.
Requests to expedite have no effect on the order of processing.
If you need a faster review, please note that this is not possible.
If you would like your certification expedited, be aware that we are unable to accommodate such requests.
If you want to fast-track your offer, this is only possible through your account manager.
If you wish to expedite the review, a business justification is required.
Should you wish to expedite the certification, please note that we cannot accommodate this.
Regarding expediting the vetting: this is not supported.
We understand that you would like to expedite the review, but this is not possible.
We know that you are waiting; however, we cannot speed up the approval.
While we understand the urgency, we can't expedite the certification.
Although your launch date is close, Support is unable to fast-track the review.
Because offers are reviewed in order, the review cannot be accelerated.
Your payout date cannot be brought forward.
We cannot bring your payout forward.
Payouts are made monthly and can't be advanced or expedited.
We don't cut the review short for anyone.
There are no shortcuts in the certification process.
No shortcut exists for the business verification.
Support cannot push your offer through certification.
We never expedite a refund.
We rarely expedite certification.
Expedited reviews are rarely granted.
Not every certification can be expedited.
Not all requests for a faster review can be granted.
Your request to expedite does not guarantee a faster review.
An expedited review is not guaranteed.
We do not promise that your review will be expedited.
A request to expedite doesn't mean that your review will be prioritized.
The account activation cannot be sped up.
Support response times cannot be shortened.
Quota approvals are not expedited.
Quota requests cannot be fast-tracked.
Vetting is not something that we can hurry.
It isn't possible to reduce the waiting time for the employment verification.
Unfortunately we have no means of speeding up your enrollment.
We have no process for expediting appeals.
We do not have a process to expedite vetting.
There is currently no mechanism to prioritise a refund.
There is no expedited review for this offer type.
There is no such thing as a rush review.
We offer no fast track for refunds.
We do not treat certification requests as urgent.
Marking your ticket as urgent will not speed up the review.
The review can't go any faster.
Certification cannot be completed any sooner.
We won't be able to verify your business any earlier.
Your submission cannot be reviewed ahead of others.
Submissions are not reviewed out of turn.
We cannot review your offer before its turn.
Paying a fee does not expedite the certification.
You cannot pay to speed up the review.
An expedite request has to be justified by a strong business reason.
For an expedited review, a business justification is mandatory.
We can expedite the review if you have a strong business justification.
We can expedite quota requests, but not certification.
We can expedite the certification, but only for launches announced by Microsoft.
Certification: requests for expediting are declined.
NOTE: the review process can't be expedited by Support, your PDM or the marketplace team.
The certification process takes up to five days and may not be rushed.
You should not expect a faster review after resubmitting.
Expedite requests without a business justification are ignored.
The team is not staffed to expedite reviews.
Refund processing can't be accelerated once it has been submitted to the bank.
The bank validates your account; neither you nor Microsoft can speed this validation up.
Hastening the background check isn't possible.
Quickening the tax review is not something Support can do.
Speeding up your MPN enrollment is not possible.
Certification cannot be hurried along, no matter how close your launch is.
Please be advised that Partner Center Support does not have the authority to fast-track any business verification.
The vetting team will not entertain requests for faster processing.
Faster vetting isn't something that we can arrange.
Escalating your ticket does not get your offer certified any quicker.
Once submitted, a review runs its course and there is no possibility to accelerate it.
We regret that we're unable to bump your case to the front of the line.
Publishers may not request that their app be reviewed ahead of others.
Expedited handling is offered solely to partners enrolled in the launch program.
Speeding up the payout schedule is not something support agents are empowered to do.
No, we do not rush reviews.
A rush on your verification can only be granted by the compliance team.
Turnaround times are the same for everybody, and we do not make exceptions to expedite individual offers.
Support staff cannot intervene to make the approval go faster.
It won't be possible to get the refund approved before the ten days are over, and asking us to hurry does not change that.
The marketplace team won't fast track your listing, even if you have a customer waiting.
If you require an expedited review, you must supply a business justification signed by your manager.
An expedite may be granted when a strong business case exists.
Expedites are considered for security fixes only.
We ask that you do not contact us to speed up the verification.
We kindly ask you not to request expedited certification.
Requests for priority treatment will be turned down.
Jumping the queue is not allowed.
You won't be able to fast-track the tax interview.
Your case can't be prioritized above cases that were opened earlier.
At this time, Microsoft is not accepting requests to prioritise quota increases.
Quota increases are reviewed first come, first served and can't be expedited.
Fast approvals are the exception and need the sign-off of the regional director.
The process takes 3 to 5 days and cannot be accelerated by Support.
The 24-hour review period cannot be shortened.
We do not have a fast-track option for refunds.
Accelerating approval is at the discretion of the product group.
Rushing a payout is against our policy.
We can't do anything to get your payment out sooner.
Neither the chat team nor the phone team can speed up your background check.
We will only consider expediting the process if the delay has a severe impact on your business.
Expediting is not supported for offers in preview.
Early release of funds is not permitted.
Payments won't be released early under any circumstances.
There's no guarantee that an expedite request shortens the review.
Support is unable to influence how quickly your app is certified.
You can't pay extra for a faster review.
No amount of follow-up emails will get the review completed sooner.
Due to legal requirements, the identity verification can't be sped up.
Only under exceptional circumstances will the team consider moving up your review.
Expedited service requires prior approval by your account team.
The certification team doesn't offer an express service.
Express certification has been discontinued.
Fast-track requests are no longer accepted as of July 2023.
Approvals are not rushed, regardless of the customer's deadline.
Please understand that we cannot make the review quicker.
Expediting your appeal is impossible.
Appeals are handled in the order they arrive; they are never prioritised.
Reprioritising your submission is not possible once it is in the queue.
Because every submission gets the same care, quicker turnaround can't be promised.
Your PDM can't accelerate the validation of your tax profile either.
Do not expect expedited treatment of your enrollment.
For expedited processing you need to have an approved exception.
To fast-track a co-sell nomination you need the backing of a Microsoft seller.
Kindly note that your enrollment can't be fast-tracked by our agents.
Validation of tax profiles follows a fixed schedule and cannot be expedited upon request.
Microsoft Support won't escalate a pending review for the sole purpose of getting it done sooner.
Submitting a ticket to push for quicker approval will not be effective.
We have no ability to influence the review queue or to prioritize individual apps.
Expediting of payouts isn't offered.
Any attempt to accelerate the onboarding by contacting several teams is discouraged.
Accelerated vetting is not part of the standard support offering.
In the event you need the review to be expedited, please be informed that this can't be accommodated.
Your request for urgent processing will not be honored.
Requests marked as urgent are treated no differently from other requests.
The approval process cannot be cut short.
We're sorry, but rushing the verification is not within our power.
Hurrying the review is not something we do.
It's our policy not to expedite certification.
Our policy is to never fast-track a submission.
Microsoft reserves the right to decline any request for expedited processing.
The team reviews offers in the sequence they were received, and does not accept bribes or pleas to move faster.
Reviews happen in the order of submission; jumping ahead is not possible.
Support can only expedite a quota request for production outages.
Production outages are the only reason for which we expedite a quota request.
Only production-blocking quota requests may be fast-tracked.
The only exception for which we fast-track the review is a security fix.
An exception to the normal review time is made only for security updates.
You must have a Premier contract to request expedited approval.
Expediting a support case is not available with the Basic plan.
A faster response isn't available on the Basic support plan.
We can't commit to a faster response.
We don't guarantee quicker reviews for re-submissions.
There's no paid option to get reviewed faster.
You can't buy a faster review.
Neither severity nor plan type will make your refund arrive earlier.
The certification timeline is not negotiable and can't be compressed.
The timeline for the background check can't be accelerated by anyone at Microsoft.
There isn't anything Support can do to accelerate the bank's validation.
There is little Support can do to accelerate the bank's validation.
Support has limited ability to expedite the review.
Our ability to accelerate the verification is very limited.
We are not in control of how fast the bank processes your payout.
Please wait for the review to finish; it can't be sped up.
Please be patient while we review your offer, as we're unable to shorten this process.
Please allow up to 10 days for the vetting, which cannot be accelerated.
The vetting takes 10 days, and no, we can't make it quicker.
The payout is sent on the 15th and can't be sent any earlier.
Requests for early disbursement of funds will be refused.
Advance payouts are not possible.
Earlier payment dates are not available.
The account review can't be bypassed or expedited.
A manual review cannot be avoided, nor can it be accelerated.
Expedited approvals must be justified in writing.
Justify in writing why the expedited approval is needed, otherwise it won't be granted.
If there's no strong business justification, requests to expedite will be rejected.
Expedite requests that lack a business justification will be closed.
Please don't reply to this message to request a faster review.
Sending reminders doesn't make us review your appeal sooner.
Repeatedly contacting us will delay, not speed up, your review.
Contacting us repeatedly will slow down rather than speed up the review.
Fast-tracking isn't currently supported for consulting services.
Consulting service offers aren't eligible for expedited review.
Expedited review: not available.
Please note that the Support team is not able to help you get certified sooner.
Support is in no position to accelerate the publishing of your offer.
Unfortunately it's not within our remit to fast-track verifications.
Requests asking for a quicker decision cannot be taken into account.
The certification SLA is five business days and expediting it is not an option.
We do not provide expedited certification as part of our support.
We process refunds in the order we receive them and won't be able to speed yours up.
Once your tax form is in validation, nobody is able to hasten it.
A shorter review cycle is not available for first-time publishers.
Publishing can't be hastened by support requests.
Vetting checks are performed by a third party, so Microsoft cannot shorten them.
Employment verification is done by an external agency; Microsoft can't hurry it.
There are no provisions for an expedited payout.
Expedited quota requests are no longer supported through this form.
If you have a hard deadline, be aware that the review still can't be brought forward.
Even with a hard deadline, the approval won't be accelerated.
Even if your event is tomorrow, we can't prioritise your app over others.
Regardless of your launch date, certification can't be expedited.
No expediting of background checks is possible.
No expedited processing for refunds.
No fast-tracking.
Do not request expediting of the certification unless your launch is at risk.
Only request an expedited review if your launch is at risk.
Request an expedited review only if there's a critical security issue.
Expedite requests should only be made with a strong business justification.
You need a strong business justification to have the certification expedited.
A strong business justification is needed for expediting the certification.
In order to expedite the certification, a valid business justification must be provided.
Expediting needs a valid business reason.
The review can be accelerated provided that you have a valid business reason.
The review may be accelerated, subject to approval by the marketplace team.
Acceleration of the review is subject to the marketplace team's approval.
Acceleration requests are evaluated individually and are rarely approved.
Whether a review can be expedited is decided at the sole discretion of the review team.
Prioritisation of your review is at our sole discretion.
The team may, at its discretion, expedite a review.
Exceptions to expedite the review are made for security fixes only.
The payout team doesn't make exceptions for earlier payments.
Early payment is not offered to new partners.
Approval of your listing can't be rushed through.
We can't pull your submission out of the queue to review it sooner.
Your submission will not be pulled ahead in the queue.
You can't move ahead in the queue.
Support can't alter your place in the queue.
Your position in the review queue can't be changed.
We do not move submissions to the front of the review queue.
Cutting the line isn't possible.
A fast lane for certified publishers does not exist.
There exists no fast lane for publishers.
Same day onboarding isn't something we support.
Instant approval is not available for new accounts.
It's not possible for us to approve your account faster.
Account verification can't be done any faster than stated.
Verification never takes less than two days, and it can't be made faster.
The delay can't be shortened by contacting Support.
We're not permitted to intervene in the review to speed it up.
Speedier handling of claims is only possible for premier partners.
Your claim can't be handled with priority.
We won't handle your claim with higher priority.
Priority is not given to individual claims.
As a rule, certification is not expedited.
As a general rule, we don't speed up certification, publishing or payouts.
Certification, publishing and payout requests can't be expedited.
Expediting certification, publishing or payout is not supported at present.
For the time being, no expedited reviews are offered.
In no way can the vetting be rushed.
By no means does a support ticket accelerate the verification.
The ISV can't have the review expedited.
Customers are not entitled to an expedited refund.
Offers in this program don't qualify for accelerated review.
Only offers with at least 100 customers qualify for accelerated review.
Accelerated review is exclusively for offers that Microsoft invites.
Accelerated review is by invitation only.
Fast-track certification is invitation-only.
The fast-track option applies only to security updates.
Fast-track isn't offered for this type of offer.
Fast-track: not offered for this type of offer.
Refunds: we cannot make them arrive any faster.
Please be aware we cannot offer faster turnaround on support requests.
We cannot offer any faster turnaround than what's stated in the SLA.
The SLA for reviews is fixed, so please don't ask for an expedited review.
Asking for an expedited review is pointless unless your offer fixes a vulnerability.
You may ask for an expedited review, but such requests are seldom approved.
You may ask for an expedited review; however, approval is not guaranteed.
You may ask for an expedited review but only for security fixes.
An expedited review needs a documented business reason.
Documented business reasons are required for an expedited review.
A documented business need is a prerequisite for an expedited review.
Justification is mandatory for all expedite requests.
All expedite requests must be justified.
All requests to expedite need to be approved by a Microsoft director.
Every request to expedite has to be sponsored by a Microsoft employee.
Your account manager must approve any request to expedite.
If no business justification is given, the review will not be accelerated.
Where no business justification is given, requests to accelerate the review are dropped.
Reviews are accelerated solely for critical fixes.
Reviews are never accelerated for marketing reasons.
Marketing deadlines are no reason to expedite the review.
A marketing deadline isn't a valid reason to expedite the review.
A missed deadline doesn't justify expediting your review.
Holiday periods are busy and we can't fast-track anything then.
During the holidays, expedited reviews are suspended.
Expedited reviews are on hold during the holidays.
Expedited review has been retired and can't be requested anymore.
We have stopped expediting reviews.
We've stopped taking expedite requests.
Expedite requests are currently not being accepted.
Currently we're not taking any expedite requests.
The team is currently not in a position to take on expedite requests.
Rest assured that your review will be finished in time, but it can't be accelerated.
A quicker verification would require us to skip checks, which we can't do.
Skipping the queue is unfair to other partners and therefore not allowed.
To be fair to all partners, we do not expedite individual reviews.
In fairness to all partners, individual reviews aren't expedited.
To keep the process fair, no submission gets priority over others.
No submission gets preferential treatment.
There's no VIP treatment for submissions.
Payout dates are set by the finance team; Support can't get you paid earlier.
Support can't get you paid sooner.
Please note that it is not possible to fast-track the certification of your offer.
We do not support rushing the approval process.
Prioritizing your review over other customers is not something we can do.
Accelerating payouts is not supported.
Shortening the verification period is not allowed.
Quota requests cannot be rushed, even for urgent deployments.
Support agents can't hasten the tax profile validation.
Requests to shorten the review will not be entertained.
Expediting onboarding is only considered in exceptional circumstances and requires a business justification.
There is currently no way to accelerate account activation.
Unless you have an approved exception, your publishing request won't be prioritized.
We are unable to move your application up the queue.
No request to speed up vetting will be accepted.
Fast-track review is available only with a signed executive sponsorship.
Refund processing times are fixed; please do not ask Support to accelerate them.
Your request to expedite the payout must include a business justification.
Under no circumstances can payouts be brought forward.
The review team will not respond to requests for a faster decision.
Early payouts are not offered under any circumstances.
Same-day verification can't be provided.
Support does not have permission to bump reviews.
It isn't possible to skip the verification queue.
Neither partners nor Support can speed up certification.
Expedite requests are accepted only from partners with a dedicated PDM.
Expedited approvals are reserved for critical security fixes; please contact your account manager.
We won't be able to cut the review short.
The waiting time for vetting can't be reduced by Support.
Due to high volume, we cannot prioritise individual payout requests.
Asking Support to speed up the validation will not change the outcome.
Publishing cannot be expedited except where a regulator demands it.
Certification reviews are never fast-tracked.
If you are looking to expedite the review, this is not something Support can help with.
Reviews may be prioritized only if they are blocking a committed launch.
Hurrying up the verification is not an option.
We are not accepting requests to fast-track quota increases at this time.
Expedited onboarding is not part of our service.
Expediting the certification of your offer isn't possible at this time.
We're unable to fast-track publisher verification, regardless of the launch date.
Reviews can't be expedited, even for critical fixes.
Payouts cannot be accelerated once the payment has been scheduled.
Stripe can't speed up the verification of your account.
It is not possible to rush a payout that is already in transit.
There's no way to skip the review queue.
App review times can't be shortened on request.
Quota increase requests are handled in the order received and cannot be prioritized.
Neither phone nor chat support can hurry the identity verification along.
Please note that our team does not expedite tax profile validation.
Calling support will not speed up your refund.
Opening a second ticket will not make the review go any faster.
Submitting duplicate requests doesn't accelerate approval.
Contacting us repeatedly won't get your app reviewed any sooner.
An expedited review is only granted when there is a critical bug fix or a time-sensitive event.
Expedited reviews are reserved for exceptional circumstances.
Expedite requests without a business justification will be rejected.
Requests to prioritise certification will be declined unless they are backed by your account manager.
Only partners with a signed agreement can ask for a faster review.
Fast-track approval is available only to gold partners.
Priority handling of quota requests is limited to customers with a Premier contract.
We do not offer priority processing for publisher onboarding.
Priority review is not something we can offer for preview products.
Unfortunately, the payout schedule can't be sped up.
Sorry, we can't bump your request up the queue.
Support agents are not authorised to move a submission ahead of others.
Your submission can't be moved to the front of the queue.
No exceptions are made to the standard review time.
Under no circumstances will the compliance review be shortened.
In no case can the verification be fast-tracked.
Only in exceptional cases will we consider accelerating the certification.
Only when a security vulnerability is being fixed can the review be expedited.
Unless there's a legal deadline, approvals aren't fast-tracked.
Escalating the ticket will not shorten the time that publishing takes.
Escalation for the purpose of faster approval isn't permitted.
Please refrain from asking for an expedited certification.
Please do not request an expedited payout.
Do not raise a severity A case in order to hurry the review.
Avoid contacting support to accelerate the review, as we're not able to influence the queue.
We ask that you don't escalate the case just to get a faster review.
Requests for urgent handling are not accepted.
Rush requests aren't supported.
Rush processing isn't offered for refunds.
Same-day verification isn't available.
Expedited onboarding must be approved by your partner development manager.
To have the review expedited, you must provide a strong business justification.
A business justification is required for any expedited review.
A documented business impact is needed before we can prioritize a quota request.
Early payouts require the approval of the finance team.
Requests to speed up verification need to be accompanied by evidence of business impact.
Acceleration of the certification process is subject to approval by the marketplace team.
Approval can be expedited only if a Microsoft sponsor endorses the request.
The review may be fast-tracked solely at the discretion of the certification team.
We cannot guarantee that an expedited review will be granted.
Requesting an expedited review does not guarantee that it will be granted.
There is no guarantee that your request for prioritization will be approved.
**Note:** Certification can't be expedited.
> [!IMPORTANT]  Expediting a refund is not supported.
> **Expedite requests:** not supported, unless you have a strong business justification.
- **Can I get my payout sooner?** No, payouts can't be made before the scheduled date.
Q: Can you speed up the review? A: No, all submissions are reviewed in order.
Can the verification be expedited? Unfortunately not.
Is it possible to fast-track my app's approval? No.
Explain why this needs to be expedited; without a strong justification the request will be refused.
Enter your business justification. Note that expediting certification is generally not supported.
State the reason for urgency (requests without one will not be prioritised).
Limited number of expedite requests are granted to each publisher per year.
Each developer may submit no more than two expedited review requests a year.
You can request an expedited review only once per release.
Google doesn't offer an option to expedite address verification.
Google Play can't provide expedited app reviews.
Apple may reject future expedite requests if you abuse the process.
AWS Support can't expedite service quota increases for new accounts.
AWS does not accelerate the review of sending limit increase requests.
The waiting period cannot be waived or shortened.
The seven-day hold can't be reduced.
The 30-day holding period for payouts can't be bypassed.
The cooling-off period is fixed and we're not able to shorten it.
Refunds can take 5–10 business days to appear, and we have no way of speeding this up.
Bank processing times vary and can't be accelerated by Stripe.
The review takes up to five business days and can't be expedited.
Verification usually takes 3 to 5 days; this process cannot be rushed.
Because of the volume of submissions, we're currently not accepting requests for expedited reviews.
Due to high demand, we can no longer prioritise individual quota requests.
Expedited processing has been suspended until further notice.
The fast-track programme is closed to new partners.
The option to expedite publishing was discontinued in 2022.
Support has no influence over how quickly your offer is approved.
Our support engineers have no ability to speed up the vetting process.
Support doesn't have any means to hasten the tax review.
Nobody at Microsoft can speed up the employment verification process.
It's against our policy to prioritise one partner's certification over another's.
As a matter of policy, we don't fast-track certification.
Our policy is not to expedite publishing requests.
Company policy prohibits us from expediting payouts.
We don't make exceptions to speed up the review of your listing.
We regret that we cannot process your application any faster.
While we understand that this is urgent, we cannot review your app ahead of others.
Although we appreciate your deadline, the review team is unable to shorten the process.
However urgent your launch is, certification won't be fast-tracked.
Marking the ticket as urgent has no effect on how fast your verification is completed.
A higher severity does not mean that the quota request will be approved sooner.
Paying for a support plan doesn't get your offer certified any faster.
Expediting is supported only where there is a compelling business reason.
Expedite is by exception only.
Expedited reviews: by exception only, through your PDM.
Prioritisation of onboarding is at our sole discretion.
Prioritized handling is granted on a case-by-case basis.
We will only expedite the review if the app is completely down for customers.
Speeding up the approval process requires a VP-level sign-off.
If you want to accelerate the publishing, you will need to escalate through your account team.
Not all expedite requests can be honored.
You will not be able to expedite the seller verification.
You can't jump the queue by resubmitting the package.
Resubmitting your package will place you at the back of the queue and won't expedite the process.
Hastening the review of an appeal is not an option.
At this time there is no expedited path for government cloud offers.
There is currently no process in place to expedite domain verification.
Our onboarding team isn't able to expedite applications.
There's nothing our support agents can do to make verification go faster.
Expediting an appeal is not something that we support.
Payout dates are set by your bank, and Stripe has no control over how fast the funds arrive.
Because every app is reviewed in turn, prioritizing an individual submission isn't possible.
We no longer accept requests to accelerate the review of new listings.
Please don't open a support ticket to hurry up the certification.
The only way to get an expedited review is through your Microsoft sponsor.
Only critical security fixes qualify for fast-track certification.
Faster processing can't be arranged for individual customers.
Requests for faster quota approval will be closed without action.
The approval of a co-sell request can't be pulled forward.
An urgent review requires an approved exception from the marketplace team.
Unless the outage affects customers, the publishing of an update won't be prioritised.
Sadly, we cannot make exceptions and review your documents sooner.
Don't expect the review to be any quicker if you submit it several times.
Asking for an earlier payout won't change the schedule.
Account verification takes up to 7 days; no fast lane exists.
Microsoft doesn't commit to any accelerated timeline for domain verification.
If you're hoping for a quicker approval, be aware that we can't influence the process.
Expedited handling isn't part of the Basic support plan.
Submissions are never moved ahead in the queue.
It won't help to escalate: certification times cannot be compressed.
The team won't act on requests to prioritise publishing.
A rush fee doesn't exist and we can't expedite refunds.
Fast-tracking needs the written consent of the programme director.
Expedites are approved only for launches announced at a Microsoft event.
You're limited to two expedited reviews per calendar year.
Expedited review requests are capped at two per year.
An acceleration of payouts is excluded.
We'd love to help, but speeding up the vetting is out of our hands.
The tax review is performed by a third party, so we can't expedite it.
Identity verification is run by an external provider and cannot be hurried by Microsoft.
Your place in the review queue won't change because of an escalation.
To keep things fair, we don't let anyone skip the line for certification.
All partners are treated equally, so we do not prioritise any submission.
In fairness to all developers, expedited reviews are kept to a minimum.
We reserve expedited reviews for emergencies.
Use the expedite option sparingly; requests without a critical reason are denied.
Expedited reviews should be requested only in emergencies.
Please request an expedited review only if your app is broken in production.
Shortening the vetting process would compromise quality and is therefore not an option.
Quota requests above 1,000 cores aren't eligible for expedited handling.
Trial subscriptions do not qualify for priority review.
Preview offers are excluded from fast-track certification.
Free accounts aren't entitled to faster verification.
You aren't eligible to request an expedited payout until 90 days after onboarding.
Accelerated payouts aren't available in your country.
Instant payouts are not available for new accounts.
An early release of the reserve isn't possible.
We're unable to release your payout ahead of schedule.
Payments can't be sent earlier than the scheduled date.
The marketplace team does not take requests to hasten approval by e-mail.
Expedition of the certification is not supported.
Requests to expedite must come from your partner development manager.
The request to expedite has to be raised by a Microsoft employee.
Expediting requires a strong business justification.
No expedite requests, please.
Sorry - no rush reviews.
Certification follows a fixed schedule that we're not able to accelerate.
Requests to fast-track a nomination are turned down without exception.
Your app won't be reviewed any faster if you cancel and resubmit it.
The validation queue is first come, first served, and no submission can be bumped.
There are no expedited options for the employment verification.
Support can confirm the status of a review but can't accelerate it.
We can tell you where your submission is in the queue, but we can't move it forward.
While the review is under way, there is nothing we can do to make it quicker.
Asking your account manager won't get a quicker approval either.
An expedited approval is something that only the compliance team may grant.
Expedited approvals are at the discretion of the compliance team.
If you don't have a valid business justification, we won't expedite the review.
If no business justification is given, your request to expedite is closed.
For us to expedite the certification, a strong justification must be included in the ticket.
In order to fast-track the review, an executive sponsor needs to approve it.
Payouts follow a monthly schedule; early payouts aren't made.
We don't issue payments ahead of the published schedule.
Google can't speed up the time it takes your bank to post the refund.
Apple doesn't prioritise apps based on commercial deadlines.
AWS cannot provide a faster turnaround for limit increase cases.
Stripe is not able to process a payout before its arrival date or make it arrive sooner.
Priority validation isn't provided for community plug-ins.
Support plans do not include prioritized certification.
No level of support includes faster certification.
It is not permitted to pay for a quicker review.
Calls asking for a quicker review won't be returned.
We kindly ask you not to request priority treatment for certification.
The two-week verification period may not be shortened.
The security review can't be waived or rushed.
The background check can't be sped up from our side.
On our side there's no means of accelerating the bank's verification.
The government office handles these checks, and we have no way to hasten them.
We are not in a position to accelerate the onboarding of a single seller.
It is beyond Support's control to expedite the approval of a tax form.
Escalations for speedier verification will be ignored.
Reviews are expedited only for apps with a security issue.
A review is fast-tracked only after the product owner agrees.
Reviewers don't take commercial deadlines into account, so requests for a quicker decision are declined.
The certification of private plans can't be hastened.
Any attempt to have a submission reviewed out of order will be turned down.
We're afraid we can't get your refund to you any quicker.
Your verification won't be expedited by opening another case.
Speeding up the quota approval is only possible for production workloads.
Fast-track requests that come without a launch date are not considered.
You need a signed letter from your sponsor before the review can be expedited.
Priority onboarding is restricted to ISVs in the accelerate programme.
No preferential treatment is given to any publisher in the review queue.
Microsoft reviews the offers in sequence and doesn't prioritise one over another.
It isn't possible for Support to influence how long the vetting takes.
Payout processing may not be rushed for any reason.
There aren't any shortcuts in the verification process.
In general we don't agree to faster certification, save for security fixes.
Requests for a shorter review are rarely approved.
We'll accelerate a review solely where customers are blocked.
The refund can't reach you sooner, since it's in your bank's hands.
Expedited assistance for certification isn't included in your plan.
All requests take three weeks and cannot be expedited due to the security controls and deployment pipelines involved.
We're unable to fast track manual reviews.
Requests for imaging do not usually meet the criteria for expedited processing.
The approval is 1–20 days, can't be expedited.
Verification is free and cannot be expedited for money.
The conversion can't be expedited by submitting a support request.
Please note that the validation queue is strictly first come, first served, and no submission can be moved to the front.
There is no express option for the review of marketplace listings.
A payout earlier than the standard date is not something we can arrange.
The team never prioritizes one publisher's review above another's.
As all requests are processed in order, we're unable to bring yours forward.
It will not be possible to bring forward your approval date.
Quota requests can no longer be escalated for quicker approval.
If you need your payout urgently, please note that we cannot release it before the scheduled date.
You can contact support to ask for status, but not to have the review expedited.
Tickets created to accelerate verification will simply be put back into the normal queue.
We cannot give any priority to single validation requests.
Your request will not be given priority over those of other publishers.
Approvals are not subject to acceleration.
We don't do expedites for tax interviews.
The certification time is fixed and cannot be reduced by Support.
Please understand that expedition requests for store reviews are turned down as a rule.
Not supported: expediting quota approvals.
What is the business justification for the expedited review? Requests without one will be rejected.
Do you understand that we are unable to speed up the publishing of your offer?
Are you aware that verification can't be expedited?
e.g. 'My offer is in preview sign-off'. Do not use this form to request expedited approval.
Only requests with an executive sponsor will be considered for expedited onboarding.
Expedite may be possible as long as the offer is already in preview and there's a contractual deadline.
Publishers can request an accelerated review no more than once per quarter.
With the exception of security fixes, no update is fast-tracked.
Expedition is considered exclusively for partners with a managed account.
Any request to expedite must include the name of the affected customer and a strong business justification.
Requests of priority are accepted just in case of strong business justification.
The acceleration of your verification is possible just for urgent business cases with proof.
We might turn down your request to have the offer certified sooner.
Very few requests to fast-track are approved.
Few expedite requests get approved, so please plan your launch with the normal review time in mind.
Chances are slim that we can hurry your quota request along.
Your payout is calculated on the 1st. It's sent to the bank on the 15th. Support can't release a payout ahead of that date. Please check your statement before contacting us.
Verification is done by a third party. It normally takes two days. There's no way for us to make the third party work faster.
To check the status, open Partner Center and select **Offer overview**. If the status is *Certification*, wait. We only step in to speed things up when the step takes more than 10 days.
The review has four stages. Each one must be completed before the next. For this reason we don't skip or shorten stages for anyone.
Because payouts are processed by an external bank in batches, neither support nor finance is able to pay you before the scheduled date, whatever the size of the amount due.
We treat all verification requests equally and can't put yours first.
We won't be able to pull in the approval date.
No fee or plan gives you a faster validation.
The approval can't be had overnight; don't ask for a rush.
Payout: not expeditable.
Reviews are non-expeditable.
Hardly any refund can be expedited.
Priority certification is available if you have already been featured in a Microsoft keynote.
An expedited payout is possible in case of a documented hardship.
Expediting is conceivable just for regulated industries.
Rush approval may be granted if the launch date is fixed by contract.
A partner may request a faster payout at most twice a year.
You can ask us to speed up a review no more than three times per offer.
We step in to hurry things along only if the payout is more than a week late.
An expedite request must state the customer's name, the deadline and a business justification.
What is the reason for the accelerated onboarding? Requests without a reason are declined.
Why does the certification have to be faster? Entries without a business justification are not considered.
Justification for expediting the review: requests that leave this empty are rejected.
We can't assign priority to any individual verification.
Support never speeds up tax reviews.
The vendor rarely expedites background checks.
The board seldom accelerates an appeal.
We're not able to put your listing first in line.
Your submission can't be put at the front.
Do you accept that the review can't be hurried?
Have you understood that we do not expedite payouts?
Did you know that support is unable to speed up onboarding?
Don't use this ticket type to ask for a faster payout.
This channel is not meant for expediting certification.
Refunds are never released before the due date.
Your approval can't come before the scheduled date.
The publication of your offer cannot take place ahead of the planned date.
We won't issue the credit ahead of the billing date.
Very few partners receive accelerated approval.
Few requests for faster refunds succeed.
The chances that we can speed up your verification are slim.
The odds of getting your certification rushed are low.
It's rare for a payout to be expedited.
It is uncommon for the team to accelerate an appeal.
The certification team may turn your request for a faster review down.
Not possible: speeding up your payout.
Unsupported: expedited verification of sellers.
Not available - accelerated certification.
Fast track for payouts? Not offered.
Onboarding is non-expeditable.
Tax interviews are not expeditable.
Refunds are not subject to prioritisation.
The certification step is exempt from acceleration.
There's no express route through certification.
The validation time is fixed by law and may not be reduced on request.
You may write to us for a status update, but not to get the payout accelerated.
Support can tell you where the review stands, but not make it go faster.
Appeals can no longer be escalated for a faster decision.
Requests to rush vetting go straight back to the end of the queue.
Asking for an expedite sends your request to the back of the queue.
No subscription, fee or partner tier buys you a faster review.
The check is run by an outside agency. It takes about a week. We can't make them work any faster.
Vetting consists of five checks. All of them are mandatory. We do not skip or cut checks for anybody.
Certification has three phases. None of them can be skipped or shortened.
Your application is reviewed by a committee. The committee meets monthly. It can't be asked to meet sooner.
Business justification (mandatory for expedited certification)
Reason for priority review (requests without one are refused)
Justification (needed to fast-track onboarding)
Please explain the business impact (required for expedited review)
Expedite the verification (only with a signed contract)
Accelerate payout (unavailable)
Fast-track approval - managed partners only
Rush the onboarding (not offered for trial accounts)
Speed up my refund (not possible)
Need a quicker review? Not possible without a business justification.
Do you want your certification expedited? Only security fixes qualify.
Expedited review requested? Approval from your PDM is mandatory.
Our reviewers work through the queue in order, and there is no possibility of overtaking.
Please be patient: your place in the certification line is fixed and support has no way to improve it.
Speeding up a refund lies with your bank, not with us.
Posting on social media will not cause your app to be reviewed earlier.
There is currently no programme to fast-track the approval of plugins.
Faster verification is something we simply do not offer.
The rules forbid us to rush any compliance review.
Regulations prevent us from shortening the vetting.
Legal reasons prevent support from expediting the review.
Requests for same-day certification go unanswered.
Any mail asking for quicker processing of the appeal will be deleted unread.
The product group alone decides whether a review is expedited.
Whether your review is expedited is up to the product group, and most requests are turned down.
The decision to fast-track rests solely with the compliance team.
Approval to expedite has to come from a vice president.
Your account team has to file a request before we can expedite the certification.
To be considered for fast-tracking, you must show a signed customer contract.
To qualify for expedited review, your offer must fix a security vulnerability.
To be eligible for priority onboarding, you need a co-sell ready offer.
Eligibility for expedited certification is restricted.
Eligible for fast-track: security fixes only.
We fast-track just those updates that close a vulnerability.
Nothing but a live-site incident justifies an expedited review.
A marketing event is not considered a valid reason for expediting.
There is a cap on the number of expedited reviews.
We have a limited number of slots for accelerated certification.
Slots for fast-tracked reviews are scarce and go to managed partners first.
We will do our best to expedite, without any guarantee.
Not until ten business days have passed will we look into speeding up the payout.
Our hands are tied when it comes to speeding up the bank's verification.
How quickly your offer is certified is not something support can influence.
The pace of the review isn't ours to set.
It isn't within the gift of the support desk to get your listing signed off any earlier.
Support representatives do not have a lever to pull that makes certification quicker.
The queue moves at its own pace and nobody on our side can nudge your request along.
No manual intervention is possible to shorten the propagation of your payout.
Your developer account will be reviewed in due course, and asking for it to be done sooner will not change anything.
Expedited certification: available to Microsoft Strategic partners only.
We can look at speeding up the approval provided your CSAM endorses the request.
You have used up your expedited reviews for this year, so further requests will be refused.
The waiting room for new regions is strictly ordered; quota requests can't leapfrog one another.
There's a statutory 14-day period before any refund is made, and it cannot be cut.
Owing to staffing, we've paused all expedited reviews until January.
On weekends, urgent reviews are not carried out.
Repeated follow-ups won't move your request up.
Follow-up mails do not advance your position in the review queue.
Changing the severity of your ticket doesn't alter the pace at which your quota is approved.
Upgrading to Premier has no bearing on how soon your offer goes live.
Requests for priority are weighed against other work and often turned down.
Acceleration requests must meet all of the criteria listed below.
An accelerated review is a one-time courtesy.
Reserve the expedite option for true emergencies.
Requesting an expedite for non-critical reasons may result in a loss of the privilege.
Abuse of the expedite option will lead to its removal.
You should have a compelling reason before you ask for the review to be accelerated.
Tell us the compelling business reason; without it, we can't move your request ahead.
Unless your PDM confirms the launch date in writing, the review date stays as it is and cannot be advanced.
Absent written approval from finance, payouts are never advanced.
Q: My launch is tomorrow, can you rush the review? A: I'm afraid we can't.
How do I get my refund sooner? You can't; banks set the timing.
Is there a premium queue for certification? There isn't.
Want your quota sooner? Only production outages are considered.
Expedite this request? (Not available for your region.)
Should the certification be expedited? (requires approval from your PDM)
Priority approval - by invitation
Reason for expedite (mandatory, requests without a reason are closed)
Describe the deadline (we do not expedite for marketing events).
We evaluate all expedite requests but make no commitment.
Rushing certification puts customers at risk; for this reason we don't do it.
Verification must run its full course and may not be abridged.
You must wait the full 90 days; an earlier payout can't be requested.
The priority lane for resubmissions no longer exists.
We used to expedite reviews, but we no longer do.
Expedited reviews ended in June.
At present, getting an offer certified faster is simply not possible.
To treat everyone fairly, the order of reviews is never changed.
There are many offers ahead of yours and we won't put yours ahead of them.
No individual offer gets special priority in the pipeline.
We give no publisher priority.
We don't offer a way around the waiting period.
You can't get around the review queue.
Attempts to get around the review queue are futile.
Sev A tickets opened to rush certification will be downgraded.
Tickets requesting faster certification will be resolved as by design.
The certification team alone decides what to expedite, and marketing dates are not a reason.
Discretion to accelerate lies exclusively with the payments team.
Approval by two directors is a precondition for expediting a payout.
An expedited payout presupposes the approval of two directors.
A hardship letter must accompany every request for early payment.
Requests for early payment have to be accompanied by a hardship letter.
The account owner must be the one who requests the expedited review.
None but the account owner can request an expedited review.
Anyone other than the account owner asking for an expedited review will be turned away.
We do not currently have an escalation path that would get your offer certified faster.
This option is not intended for expediting offers.
The vetting timeline is controlled by the vendor and can't be changed by Microsoft.
Requests to expedite quota must be accompanied by the name of the customer and the revenue impact.
Only requests that have a valid business justification will be considered for expediting.
Only issues with a severe business impact are eligible for prioritisation.
Please wait five business days before you request to expedite.
Off-cycle payouts are not supported.
A payout cannot be processed outside of the regular payment schedule.
Payouts can't be made ahead of the payment cycle.
We cannot process refunds faster than the card networks allow.
We are not able to manually push your offer live.
Support can't manually push an offer to live to bypass certification.
There is no priority queue for certification.
Priority for certification isn't part of the Premier support benefits.
For fairness, all apps are reviewed in order, with no exceptions for urgent launches.
We grant expedited reviews sparingly.
We won't be able to complete the migration review before the agreed date.
Business justification is required to expedite.
For expedite requests, a strong business justification with approval from your PDM is a must.
Expedite requests cannot be submitted through Support.
If expediting is critical, engage your partner manager; Support cannot initiate it.
Do you have approval to expedite? If not, your request will be rejected.
Are you requesting to expedite? Provide a strong business justification, otherwise the request will be closed.
Looking to expedite? Only security fixes are eligible.
Please don't use this form for expediting requests.
Standard review times apply to everyone and can't be reduced for individual sellers.
We're not able to release held funds ahead of the date shown in your dashboard.
We can't skip you ahead of other merchants.
Partner managers are not permitted to intervene in certification to get offers approved sooner.
There is no fee you can pay to have the verification done faster.
Expedited review cannot be purchased.
When your form has been sent to the tax office, we lose the ability to speed up the review.
Asking us where your refund is won't make it arrive any earlier.
Please avoid contacting multiple teams about the same verification, because it doesn't make things go faster.
Please be so kind as not to request an expedited verification.
It is not necessary, and not possible, to expedite the payout.
We maintain a strict policy against expediting reviews.
Internal rules prohibit support from contacting reviewers to speed up a case.
Fast-track processing excludes first submissions.
First-time submissions are not covered by fast-track processing.
A signed agreement is needed before onboarding can be accelerated.
The duty manager decides case by case whether to expedite the refund.
Expedited onboarding - gold partners only
Request early payout (not available for new sellers)
Urgent review (only for security vulnerabilities)
The go-live date is set by the deployment team and cannot be moved earlier.
Dates given by the review team are final and can't be advanced.
No one gets approved in less than three days.
There isn't a quicker way through vetting.
No quicker route to approval is available.
Is there any way around the wait? No, every account waits the same time.
The three-day wait applies to all accounts, and support cannot waive it.
Waivers of the waiting period are not granted.
The 14-day reserve period isn't negotiable.
Review times are non-negotiable.
We can't negotiate review times.
We can not make faster the review of your documents.
Sorry for the wait, but to expedite is not possible for us.
Flagging your review as urgent has no effect.
All partners are treated alike, so we don't prioritise.
We can't commit to earlier dates.
We're afraid it's not feasible to have the tax interview processed before the end of the month.
Prioritization isn't possible for trial tenants.
We can't increase the priority of your request without evidence of impact.
The priority of a quota request can't be raised by the support engineer.
Commercial deadlines aren't taken into account when we decide whether to expedite.
It may take up to 48 hours until your changes appear, and there is no way for us to make it faster.
Updates to your listing may take 24 hours; please don't ask support to speed this up.
Any communication about expediting the review should be avoided.
We advise against requesting an expedited review.
It is not advisable to request expediting unless your launch is blocked.
We have asked our vendor to expedite but they are unable to.
An earlier audit date can't be requested.
To go live earlier, both parties have to agree in writing.
If both parties agree in writing, the review may be accelerated; otherwise it will not.
Escrow funds can't be released earlier except by court order.
We can't make the hold period shorter.
Making the hold period shorter is not possible.
The hold period can't be made shorter.
The settlement period cannot be reduced for new merchants.
New merchants can't opt for a shorter settlement period.
A shorter settlement period isn't available for new merchants.
Faster settlement is reserved for merchants with a good track record.
Faster settlement needs a good track record and the consent of the risk team.
The risk team must consent before settlement can be accelerated.
Whether settlement can be accelerated is a decision of the risk team alone.
We leave it to the risk team whether to accelerate settlement; support has no say.
Support has no say in whether a settlement is accelerated.
What support can't do: expedite reviews, reverse decisions, or contact vendors.
Things we cannot help with: faster approvals, refunds after 90 days.
Out of scope for this form: requests to expedite certification.
Not covered: expedited onboarding.
Expedited processing: N/A
If you'd like your enrollment expedited, unfortunately there's nothing support can do.
Exceptions for expediting must be filed by your Microsoft seller.
Marketing events do not justify an expedite.
A missed event is not sufficient justification for expediting.
A trade show alone is not enough to have your offer expedited.
Having a trade show next week isn't sufficient to get expedited treatment.
Certification can't be squeezed into a shorter time frame.
Manual steps in certification can't be skipped to save time.
We can't skip manual checks to save you time.
Steps cannot be left out to shorten the certification.
Opting out of manual review to get published faster isn't supported.
A quicker publish isn't available for this offer type.
The pilot for faster reviews is by invitation only.
You can't join the pilot to get a pending review finished faster.
Standard reviews cannot be upgraded to expedited.
It's too late to expedite once the review has started.
Once the review has started, it's too late to ask for expediting.
Expedite requests must be made before the review starts.
Our grading staff won't entertain appeals for a speedier re-mark, however close your graduation is.
Wiring your commission ahead of the monthly run is something finance never does.
Neither a tweet nor a letter from your lawyer will see your trademark filing decided earlier.
The warranty desk opens parcels in the sequence in which they came in, and it makes no exceptions for those in a hurry.
We regret that interviews for the residency programme can't be moved to an earlier day.
Sending us your flight details won't get your visa letter out any quicker.
Being featured in the press gives you no claim to quicker moderation.
Only a court order makes us look at a takedown notice out of sequence.
Kindly note that pressing for a swift answer on your grant proposal is counterproductive and such e-mails go unanswered.
Rush handling of notarised copies came to an end last autumn.
The committee alone determines whether a candidate is heard early, and it hardly ever does so.
If you cannot wait for the ordinary badge renewal, we are sorry: there's nothing faster on offer.
Unless lives are at stake, our lawyers don't give any contract precedence.
The bug bounty panel meets monthly and will not convene sooner for a single report.
We don't do favours: every deposit release takes ten days and cannot be hastened.
Early settlement of your claim is at the underwriter's discretion and is granted in fewer than one case in fifty.
Our examiners won't be drawn into jumping candidates ahead of one another.
There's only one situation in which a residency permit is printed early: a death in the family.
A rushed translation isn't something you can order here.
Once lodged, an objection is worked on in date order and no caller, however senior, can change that to have theirs settled sooner.
Hoping to shave a week off the inspection? Not a chance.
We closed the express desk for trademark oppositions at the end of 2022.
The time between your application and the interview can't be compressed.
It isn't our practice to hasten the release of retained deposits.
You have no right to insist that your dispute be heard before those filed earlier.
The council will consider shortening the consultation only where public safety is in danger.
Speedy repair slots are kept for hospitals.
No, buying premium support does not turn a five-day refund into a two-day one or otherwise speed it up.
Our partner bank takes four days to clear a wire, and nothing we say or do will make it any faster.
Candidates may request an early oral exam, though approval is exceptional and lies with the dean.
Speeding up an arbitration needs both parties' written consent.
Our finance partners follow a fixed calendar, so invoices can't be settled on request ahead of the due date.
Please be advised that account recovery is automated and a human agent can't get you back in any sooner.
If you'd like your listing appeal looked at urgently, be aware that urgency claims aren't taken into account.
A quicker turnaround for copyright counter-notifications is off the menu until further notice.
Requests for expedited delivery of developer kits are turned away once the pre-order window closes.
The registrar processes domain transfers in five days; there's no lever we can pull to shorten that.
Priority review isn't part of the Essentials contract.
Because reviewers are independent contractors, Contoso has no say in how soon they get to your course.
Regardless of your subscription, grading appeals are never moved to the head of the queue.
Only partners whose contract includes a service credit clause can have an incident report released early.
The compliance team doesn't offer same-day sign-off, even where a deal is about to close.
We ask that you don't write to the CEO to get your chargeback resolved faster; it will be passed back to the normal queue.
Fast-tracking is something we reserve for vulnerability fixes.
A faster background check isn't an option for candidates outside the EU.
Q: I'm travelling next week. Can you bring my identity interview forward? A: I'm afraid we can't.
Emailing the moderators doesn't bump your community post.
Our SLA is what it is: no expediting, no exceptions.
Without prior written consent from the licensing desk, early activation of trial keys is refused.
Support can chase a late decision but isn't able to hurry one that's still on time.
The grants board sits in April and October; extraordinary sittings to clear single cases early are not convened.
Deposits are returned after the inspection. Kindly don't ring the letting agents to have yours sent back any earlier.
No badge level exempts a contributor from the moderation backlog.
Faster KYC checks can be had only by customers of the private bank.
We're sorry, but rushing an insurance assessment would put its fairness at risk, so we don't do it.
The time needed for legalisation is set by the consulate and can't be influenced by Contoso.
Marking your message with high importance won't have it answered before its turn.
There is presently no scheme under which a theme author may pay to be vetted first.
An accelerated appeal is open to you solely if your account held customer data at risk.
Don't count on an early decision: the jury rarely meets before June.
We'd love to help, yet the release date of your funds is not ours to move up.
Can you fast-forward my probation review? In a word: no.
"ASAP" in the title of a ticket will be disregarded by the vetting desk.
Express handling of complaints was a pilot; it ended last March.
The licensing authority insists on the full 20 days, and neither we nor your reseller can talk it into a quicker answer.
Your coach can't pull you out of the waiting list ahead of those who signed up before you.
Resubmitting the same document only lengthens the wait; it never shortens it.
It would be unfair to others to deal with your proposal sooner, which is why we won't.
Where a patient's safety is at stake the ethics panel can meet within a day; in all other cases, requests to speed things up are refused.
Being an early adopter doesn't buy you a swifter reply from the standards committee.
For legal reasons, the cooling-off window after a contract change can't be cut, whatever the circumstances.
We do not entertain any requests to have a permit renewed out of sequence.
Quicker clearance through customs is something that our forwarding agents cannot arrange.
Sadly, we've had to withdraw the express route for partner nominations.
Asking your seller contact to intervene won't get the credit check over with any quicker.
A faster lane for small publishers? We don't have one.
There's nothing to be gained by phoning the claims line in the hope of a quicker settlement.
Whether or not a thesis gets an accelerated examination is for the faculty to decide.
We won't let anyone push in, so please don't ask for your onboarding to be slotted in before theirs.
Contacting several agents about one refund won't have it paid any sooner and may delay it.
Can you speed up my payout if I verify my phone? No. Verification doesn't influence the schedule.
Expedited nonprofit validation is restricted to organisations responding to a declared disaster.
Support won't act on messages that ask for a certification to be rushed.
The wait for a private preview invitation can't be shortened by subscribing to a higher plan.
Note: we do not offer accelerated processing of export licence checks.
A decision ahead of the published date can't be given to anyone, including press.
There's no premium lane for trademark verification.
We only move an onboarding date up when another customer cancels.
Please don't submit your W-9 twice in an effort to speed up the tax review; duplicates restart the clock.
Your claim joins the queue on the day we get the last document. Nothing else affects how soon it's looked at.
Quicker settlement is possible only with the written agreement of both banks.
As regulators set the timeline, Contoso is not in a position to compress it.
Approvals can't be hastened by phone, mail or chat.
It's the vendor who schedules background checks, and we're not able to request an earlier slot on your behalf.
Fast-track enrolment closed on 30 June and won't reopen.
Even urgent-looking cases are assessed in sequence; we don't make exceptions.
The reviewing board cannot fit in any more applications this term, so rush requests will not be taken up.
Your certificate will be mailed on the 1st of the month. It can't go out earlier, not even against payment.
Translators work through jobs by date. Asking for yours to be done out of turn will be met with a polite refusal.
You're entitled to an answer within 30 days, but not to a faster one.
Sorry, no queue-jumping for returns inspections.
Early access to your settlement funds is at the acquirer's discretion.
Please plan ahead: publisher verification takes two weeks and there are no workarounds to make it quicker.
Contoso doesn't sell priority places on the certification calendar.
Neither payment nor partnership level has any bearing on how quickly an appeal is heard.
In the past we occasionally let sellers skip ahead; that practice has been abolished.
Accelerated depreciation of the hold isn't offered: the reserve is released on day 90 and not a day earlier.
The deadline for your tender is no reason for us to advance your audit.
Requests marked "top priority" are sorted by arrival like all the rest.
Where we can, we'll help, but an accelerated payout is by no means guaranteed.
To expedite a visa letter, a signed invitation from the organiser is mandatory.
Nobody on this team has the rights to push a listing live before review is complete.
Marketplace support isn't staffed to take calls about quicker approvals; the date in your dashboard is the one that counts.
Refund reviews can't be hurried through because you're moving bank.
We can't grant a partner's wish to have their profile vetted ahead of the usual cycle.
There are no exceptions to the 30-day hold, however urgently the funds are needed.
Emergency certification is granted by the release board alone, and only for fixes to live-site incidents.
Nothing you add to the ticket will get an engineer to look at the quota sooner.
Please resist the urge to resubmit: this never accelerates the review and often sets it back.
Fast approval can't be arranged by your account executive either.
For fairness, the order of the academy's waiting list is not open to discussion.
Should you require your benefits activated at an earlier date, regrettably that's not something we're able to do.
We're occasionally asked to cut the 14-day probation short. Our answer is always no.
An appeal marked as urgent is treated exactly like any other.
Without a police report number we won't move a stolen-account case to the front of the line.
Your PDM has to endorse every request for accelerated co-sell review.
Domain recovery cases are worked on strictly by age, and our agents aren't able to take yours ahead of older ones.
We don't provide estimates, nor do we accept requests for an expedited answer.
A change of bank account takes effect after seven days. This safeguard can't be lifted early, even by a supervisor.
Only account managers of enterprise customers are permitted to ask for a speedier incident report.
For now, quick turnaround requests are on hold.
Paying for certification twice doesn't buy you priority.
Our lawyers insist that takedown appeals are read in full, so we can't speed them up.
The faculty declines to mark resits ahead of schedule.
An expedite fee doesn't exist; there's simply no way to pay for a faster background check.
No support tier includes accelerated verification of charities.
Please note that reviewers are instructed to disregard notes asking for quick approval.
It makes no sense to open a second case in order to have the first one dealt with faster.
Priority vetting isn't currently on offer for political campaigns.
Having an account manager won't move your limit increase up the list.
Translations can't be delivered faster, since a human proofreads each one.
We do not operate a hotline for rush approvals.
Only outages classed as Sev 1 get a fast-tracked incident review.
You can't have your store name dispute settled faster by hiring an agent.
Jumping the moderation queue is not something we can arrange, even for charities.
The only way to have an examination moved up is to provide a doctor's note.
Early renewal of your accreditation isn't granted outside the 60-day window.
Our policy is to decline every request for preferential review dates.
Support can't reorder submissions, and asking for this delays your case.
We won't discuss quicker payment terms with individual sellers.
Tax residency checks are run overnight in batches, so it isn't technically possible to push one through by hand.
A speedier answer is not owed to partners on the free plan.
Unlocking a suspended ad account is done by a specialist team that we can't chase on your behalf to get a faster result.
There's no fast route to a verified badge.
Asking several agents in parallel won't make your dispute close any quicker.
Express renewal of certificates is only for customers whose certificate was revoked by us.
It's not possible to request that a site visit take place earlier than planned.
Your reimbursement can't overtake those of people who filed before you.
Until the backlog has cleared, we can't consider bringing any training date forward.
No. We will not put your film ahead of others because it opens on Friday.
The waiting time for a callback depends on your plan and can't be cut.
At present the only applications we fast-track are those from hospitals.
An accelerated grant decision requires that the ministry countersign.
Reminders about a pending claim are welcome, but they don't bring the payment date any closer.
The archive desk processes orders by date, with no preferential treatment for anybody.
As a rule, prioritising one reseller's credit check over another's is not allowed.
We can't give you an earlier delivery window for your developer kit, even if your project depends on it.
Please refrain from calling the embassy desk to have your letter issued faster.
Quicker certification is available exclusively to members of the launch programme.
Your sponsor's seniority has no influence on how fast the ethics review proceeds.
Note that it's impossible to reduce the 30-day observation period.
If your domain expires soon, we still can't speed up the ownership check.
We only bring a migration date forward when the whole wave agrees.
There's no point in opening a second chat to get your refund handled quicker.
Expediting a translation review must be approved by the localisation lead.
Is there any way to skip the waiting list for the preview? No, places are given in order of sign-up.
Tickets flagged as critical without cause are put back to normal priority, and repeated misuse means we stop accepting urgent requests from you.
Neither resellers nor distributors can obtain an accelerated credit decision.
Unfortunately, last-minute badge requests can't be rushed.
The board will not hear appeals ahead of schedule save in cases of serious illness.
We've stopped offering next-day approval of templates.
Approval of extensions is never immediate, and we don't prioritise on demand.
Requests for faster onboarding are considered case by case and seldom granted.
It's our rule not to advance any audit for commercial reasons.
`
  .trim()
  .split('\n')

/** Sentences that hold the same words and state no policy: purposes, offers, technical speed and priority, refusals of something else. */
export const benign: readonly string[] = `
Please attach a HAR file to expedite the investigation.
Attach this file to expedite the investigation.
Provide logs so we can speed up resolution.
To expedite, don't forget to include the request id.
If the portal is not working, provide the request id to expedite the resolution.
Do not delete the resource, as logs help us expedite the case.
To expedite your request, make sure the subscription is not disabled.
You can't change the name, but attaching a log will speed up the review.
We can expedite quota requests.
You can request an expedited review by selecting the box.
Expedited processing is available for managed partners.
Do not hesitate to ask us to expedite the review.
There is no extra cost to expedite the review.
No need to wait: request a fast-track review.
Why not fast-track your offer?
Not only do we expedite quota requests, we also track them.
The priority of this NSG rule cannot be changed.
You cannot set the failover priority of the write region to 1.
Low-priority VMs are not supported in this region.
Azure Batch cannot guarantee low-priority nodes.
The queue priority is not supported on the Basic tier.
You cannot prioritise traffic on this gateway.
This gateway does not prioritize packets.
Consider using compression to speed up backups.
It is not possible to speed up backups on the Basic tier.
We cannot accelerate networking on this VM size: Accelerated Networking is not supported on A-series.
Accelerated Networking is not supported on this VM size.
Accelerated Networking can only be enabled on stopped VMs.
Write Accelerator is not supported on this disk type.
Query acceleration is not available in this region.
Hardware acceleration isn't supported.
Shortening the URL is not supported.
You cannot shorten the TTL of the record.
Do not start backups in the rush hour.
You cannot reduce latency with this SKU.
Faster queries are not possible unless you add an index.
Accelerated writes are not available for HBase 1.1.
Privilege escalation is not permitted.
Escalate to the product group only if the customer is blocked.
Do not escalate without a business justification.
The ASAP option is not available in this list.
We have saasapps that cannot be listed.
You must transfer your subscriptions or expedite cancellation of active subscriptions via Azure Support and Billing.
If you wish to expedite your subscription to immediate cancel before its natural subscription lifecycle to delete an Azure AD tenant you will need to escalate through Support.
If you would prefer to forfeit a detailed root cause analysis and expedite the resolution of connectivity consider removing and recreating the ExpressRoute connection in the Azure portal and resetting the gateway.
Select the most accurate topic for your issue to expedite your support ticket.
This form is for general Cosmos DB SDK questions.
If you have a specific issue, please go back and select another SDK Issues problem subtype to expedite a resolution for your issue.
To expedite your issue resolution it may help to provide steps to reproduce the issue and/or sample code attached as a file or link to git hub
Follow steps here to submit an expedited request for core quota limit increase
Selecting the most accurate topic for your issue will expedite your support ticket if one is created.
Questions about expediting purchase or renewal of your MPN Action Pack or competency with a wire transfer
If you need to create a ticket after completing the diagnostic steps, to expedite resolution, provide information about the path you took and results of the steps that you ran in your ticket.
Review each of the following steps before you create a support ticket.
Upload your VPN profile to speed up the support process.
For a faster resolution please upload the Kafka config details.
To help us better understand your issue and for a faster resolution please upload the Proof of payment (i.e. Microsoft Invoice).
In case there are multiple values that are not displayed in the report, for a better analysis and faster resolution, please upload a file containing all values.
For faster response, we strongly recommend that you review all the other categories and then pick this one only if you cannot find a match
This resulted in a faster resolution of the issue and we highly recommend you look through the proposed solutions.
Issues such as shading jars or building Python libraries are not supported through the standard support case submission process: they require a consulting engagement for faster resolution.
We review all PostgreSQL extension requests, prioritize them, and perform security reviews before adding them to the service.
We have established clear criteria for prioritizing new cloud capacity if needed.
If you need this container deleted prior to the automatic deletion, then please let us know and we can escalate this ticket.
For general questions and not urgent incidents please use Stack Overflow.
Permissions for security groups can take up to 24 hours, though it usually completes sooner.
Do you need a faster review?
Can I expedite my certification?
You may ask us to expedite your request at any time.
You can ask for an expedited review in the form below.
Our team will expedite your request.
We are happy to fast-track your offer.
Expedited reviews are free and do not require a ticket.
Fast-track review is available at no extra charge.
An expedited review does not cost anything.
You do not need a ticket to expedite the review.
You don't have to call us to expedite your request.
No justification is required to expedite a quota request.
It is never too late to request an expedited review.
Expediting a request is not a problem.
Expediting the review is not difficult.
There is no limit on how many reviews you can expedite.
Nothing prevents you from requesting an expedited review.
Can't wait for the review? Request an expedited review.
Don't wait, fast-track your offer today.
Do not forget to select the priority that expedites your ticket.
Never share passwords; share logs to expedite the case.
If you cannot sign in, include a screenshot to speed up the investigation.
If the upload does not work, send the file by mail so that we can process your request faster.
When the status is not updated, provide the order number to expedite the refund.
Do not close the browser, and send us the trace to speed up the investigation.
Your ticket cannot be created without a subscription; choose one to expedite the process.
The attachment must not exceed 4 MB, which helps us speed up the review.
The offer cannot be changed while it is in review, but you can ask to expedite it.
Certification is not complete until all steps pass; fast-track is available in the menu.
The review is not finished.
The certification process cannot be cancelled.
Payouts cannot be changed after they were approved.
Refunds are not possible after 72 hours.
The verification is not supported for personal accounts.
An offer that fails certification cannot be published.
Provide the invoice to avoid delays and to expedite the refund.
To avoid delays, request an expedited review.
Missing documents are the reason why reviews take long, so attach them to speed up the process.
Attach only the relevant logs to expedite the investigation.
Select only one topic to expedite your ticket.
Only attach files that help us to expedite the review.
Requesting an expedited review only takes a few minutes.
You only need to tick a box to expedite the review.
Use this form only to request an expedited quota increase.
The form is read-only while we expedite your request.
The field is not mandatory, but it will help us to prioritize your ticket.
This information is not required, though it speeds up the support process.
Use the Lite tier to speed up the deployment.
The deployment cannot be accelerated by adding nodes.
You cannot speed up the restore of a database by scaling.
It is not possible to speed up the replication of a storage account.
Index builds cannot be accelerated on this tier.
There is no way to speed up the query without an index.
There is no way to speed up a failover.
You can't prioritise one message over another in Service Bus.
Messages cannot jump the queue in Service Bus.
Jobs in the Batch queue cannot be moved ahead of other jobs.
Route priority cannot be set.
Rules with a higher priority are not evaluated.
The rule with the highest priority is not applied.
A higher priority number is not allowed for custom rules.
The scheduler does not support priority.
Set the priority of the rule to a value that is not in use.
The process priority cannot be changed on Windows.
Speed up your website with Azure CDN.
The connection speed cannot be increased.
The network speed is limited to 1 Gbps.
Upload speed is limited by your provider.
Speed is up to 10 Gbps and cannot be changed.
The build is not faster on larger agents.
Faster disks are not available in this region.
Cold starts cannot be shortened on the Consumption plan.
The name is too long and must be shortened.
Shorten the resource name, because names above 24 characters are not supported.
You cannot restore an earlier version of the offer.
Reviews that were submitted earlier cannot be edited.
Payouts earlier than January 2020 cannot be shown.
Approval mails sent earlier are not available.
Early access to the preview is not available.
The early bird offer is no longer available.
The earlier certification is not valid.
Same-day delivery of logs is enabled.
Urgent updates are not installed outside of the maintenance window.
For urgent issues call us if the portal is not available.
Choose severity A if the issue is urgent and you cannot work.
The response time of the API cannot be reduced.
The processing time of a query cannot be shortened without an index.
Request timeouts cannot be shortened.
You cannot move the VM up in the list.
The item cannot be moved to the top of the list.
Do not rush: read the policies first.
Do not rush through the verification.
Expedited forwarding is not supported.
Expedited quality updates are not supported on LTSC devices.
You can't expedite feature updates with Intune.
FastTrack for Azure helps you to deploy.
The FastTrack team does not have access to your tenant.
ExpressRoute FastPath is not supported on this gateway.
Express installation is not supported.
The express setting is not available for this pool.
SQL vulnerability assessment express configuration is not supported.
Line breaks are not supported.
The command line is not available.
Keyboard shortcuts are not supported.
Shortcuts cannot be created in this lakehouse.
You cannot skip the validation of the schema.
Skipping the review step is not possible.
Bump the version before you publish the package, it cannot be reused.
The certificate cannot be renewed earlier than 30 days before it expires.
The token cannot be refreshed sooner.
Logs are not kept longer, so export them sooner.
The job cannot be started earlier than the trigger time.
We are working to resolve this as quickly as possible.
We are not able to reproduce the issue; please send a trace to expedite the analysis.
We could not find your ticket; the ticket number would help us to expedite your request.
Without the ticket number it takes longer; provide it to expedite the request.
A screenshot is not enough, please add the HAR file to accelerate the investigation.
In some cases, logs help us to expedite the investigation.
The reviewer is not able to see your notes, so describe the steps to speed up certification.
Certification notes are not shown to customers; use them to expedite the review.
Make sure your listing has no broken links to speed up the certification.
Ensure there are no errors before publishing to accelerate the approval.
Check that no field is empty, which speeds up the review.
An incomplete tax form cannot be processed; complete it to speed up the payout.
The reply was not helpful.
Provide a business justification to help us expedite your quota request.
Describe the business impact so that we can prioritize your ticket.
A business justification is required for quota increases.
Exceptions are thrown by the accelerated database recovery.
The accelerated database recovery feature is not available in SQL Server 2017.
Database recovery cannot be accelerated in this version.
Solution accelerators are not covered by support.
The Accelerated Growth Incentives program is no longer available.
GPU acceleration is only available on NV-series.
Only premium disks speed up the boot of the VM.
Acceleration of dynamic sites is only available in the Premium tier.
Optimise the query, since scaling is not going to speed it up.
Data Box is recommended when the network is not fast enough to speed up the transfer.
Large tables cannot be refreshed faster.
The model cannot be trained faster on CPU.
The video cannot be played faster.
You cannot cut the video short.
A quota increase is not possible in this region.
Reduce the number of rules, since more than 100 are not supported.
You can reduce the waiting time by booking a slot.
You can shorten the review by attaching the test notes.
Reviews are faster when no field is left empty.
Your review will be faster if you do not change the offer.
Offers without errors are approved sooner.
Resubmit your offer sooner rather than later, as the review cannot be paused.
Please allow 5 business days before you contact us about the payout.
Attaching the correlation ID lets us expedite your case without asking you for more details.
If the error persists and you cannot open the blade, add a screen recording to speed up troubleshooting.
Don't include secrets in the trace you send to expedite the case.
You are not required to open a new case to have your review expedited.
Please do not send duplicate files; one HAR trace is enough to expedite our analysis.
We prioritize tickets with complete information, so do not leave fields blank.
We will prioritize your request.
Your request has been prioritized.
The review was expedited by our team.
If your offer has not been certified after 5 days, ask Support to expedite it.
If you haven't received your payout within 10 days, contact us and we will expedite it.
When your certification is not finished in time, you can request to have it fast-tracked.
Not sure how to get a faster review? See the steps below.
Never miss a launch: fast-track your offer with the ISV program.
No more waiting - the new portal speeds up the approval of your offer.
The new flow removes manual steps, which are no longer needed, and accelerates onboarding.
Nothing is faster than our automated verification.
You can't go wrong with the express review.
The form cannot be submitted without an attachment, since attachments help to expedite the review.
Without a correlation ID we can't find the request, so include it to speed things up.
Use the Priority column to sort rules; it cannot be edited for default rules.
High priority alerts are not sent at night.
The priority of the support plan cannot be changed after purchase.
Premium storage is not required to speed up your VM.
Read replicas do not speed up writes.
Scaling out won't make a single query faster.
You cannot accelerate a function app with more memory on the Consumption plan.
Dynamic site acceleration is not supported for Standard Microsoft profiles.
TLS offload isn't available to speed up HTTPS traffic.
Fast failover cannot be enabled on Basic gateways.
The fast refresh option is not supported for materialized views.
FastTrack benefits are only available for eligible subscriptions.
Rush orders are shown in the column on the right, which cannot be hidden.
Skipping the certificate validation is not recommended.
Certificate approval mails cannot be resent.
You can't shorten the retention period of the backup.
The lease duration cannot be reduced below 15 seconds.
The cooldown period can't be shorter than five minutes.
The waiting time between retries cannot be changed.
The visibility timeout of a message can't be reduced while it is in process.
A message that is not completed moves to the front of the queue.
The default rule cannot be moved ahead of other rules.
Lines cannot be skipped when the CSV is imported.
Header rows can't be skipped in the review pane.
Requests that exceed the limit are not processed faster by adding units.
Reserved instances cannot be exchanged early.
Early termination of a reservation is not supported.
Early adopters can't roll back.
The trial cannot be ended early.
The subscription cannot be cancelled earlier than the end of its term.
Immediate deletion of a vault is not possible when soft delete is on.
Instant restore is not available for classic VMs.
Instant file recovery isn't supported on ARM clients.
Quick create is only available in the portal.
Quick scans can't be scheduled.
The express route circuit is not provisioned.
Rapid scaling is not possible with manual mode.
Reviews cannot be deleted, but you can respond to them to speed up their removal.
Certification fails when links are not working, so fix them to speed up publishing.
Don't submit until all tests pass; this accelerates certification.
If you're unable to wait, use the expedite button in Partner Center.
In case the review isn't done by your launch date, let us know and we'll push it through.
We're able to expedite the process when all the documents are attached.
To get your offer approved faster, avoid screenshots that show unreleased features.
To have your offer reviewed faster, don't change it while it's in certification.
To speed up approval, never submit an offer with broken links.
To accelerate the verification, make sure your documents aren't expired.
To make sure that the verification is not delayed, upload a document which is not expired.
A faster review is possible when no manual checks are needed.
Reviews get faster if there are no validation errors.
Approval is faster for updates that do not change the package.
Your payout will arrive sooner if your bank details aren't changed.
Please don't open a second ticket; we've already expedited yours.
Don't worry, we have expedited your payout.
We've no doubt that the fast-track program will help you.
The fast-track program is open to all partners, not just managed ones.
You don't have to be a managed partner to get an expedited review.
Expedited review isn't limited to managed partners.
Expedited review has no additional cost, and no justification is needed.
A rush fee isn't charged.
There are no fees for priority review.
The priority review option is shown when the offer isn't live.
Select Priority review if your offer isn't live yet.
Click Expedite if the status does not change within a day.
The Expedite button is not visible to readers.
The Expedite button doesn't work in Safari.
I clicked Expedite and nothing happened.
The expedited review failed because the test account is not working.
The field "Reason for expediting" cannot be empty.
Orders with expedited shipping aren't shown on this page.
For hardware replacement, expedited shipping is available in most countries.
You can't combine coupons, but you can choose express delivery.
The package couldn't be validated; fix the manifest to speed up certification.
Failing to provide the logs will not stop us, but they speed up the investigation.
Not providing logs slows down the investigation.
Incomplete tickets aren't processed as fast as complete ones.
Without logs, the investigation takes longer; attach them to accelerate it.
While logs aren't mandatory, they accelerate the investigation.
Logs older than 30 days aren't useful to expedite the investigation.
Please do not compress the logs, since this doesn't speed up the upload.
The upload can't be accelerated with a VPN.
Reducing the image size isn't necessary but speeds up the pull.
Partition pruning can't speed up queries without a filter.
We do not recommend rushing the migration of production databases.
Never rush a failover.
Don't prioritize cost over security when you review your architecture.
You can't prioritise pods without a PriorityClass.
Priority-based flow control isn't supported.
The job priority can't be changed while the job is running.
Task priority is only honored in the same pool.
Spot VMs are evicted first and can't be prioritised.
Only the owner can change the priority of the incident.
The incident's priority isn't synchronised with ServiceNow.
Emails marked with high importance aren't delivered sooner.
Mail flow rules with a higher priority number aren't processed first.
The queue does not support priorities.
The approval workflow doesn't send reminders, so enable notifications to speed up approvals.
Approvers can't be changed once the request is submitted; pick a delegate to speed up the approval.
An early draft of the document isn't available.
It's never been faster to publish your offer.
Describe what you tried, so nothing has to be asked twice and we can expedite the resolution.
Before you open a ticket, search the forum: it's often the faster way to get an answer.
Never mind the queue: your request is expedited automatically.
Your request will be expedited even if the documents are not complete.
Even without a justification, we expedite quota increases below 100 cores.
We expedite without exception.
We always expedite security reviews.
Quota increases under 10 cores are approved immediately and don't need a review.
Immediate approval is given when no manual review is needed.
Your review starts sooner if there's no open dispute.
Reviews that need no manual steps finish sooner.
Use a verified domain; otherwise the review isn't faster.
If the e-mail isn't received, check the spam folder to speed up the verification.
You won't regret our fast-track service.
You'll never have to wait: approvals are expedited.
You can't expedite a build by cancelling others.
The build queue can't be prioritised.
You cannot reprioritise runs that have started.
Incoming calls can't be prioritised in the basic plan of Azure Communication Services.
The request priority header isn't supported by API Management.
Request acceleration through the CDN isn't supported for POST.
The processing of messages cannot be sped up by adding listeners.
Log processing can't be accelerated.
Approval gates can't be skipped in release pipelines.
Release approvals can't be completed earlier than the scheduled deployment time.
The scheduled task can't be run earlier.
The maintenance can't be moved forward.
The maintenance window cannot be shortened.
You can't bring the failover date forward.
The password expiry can't be shortened below 14 days.
Shortened URLs aren't allowed in the listing.
The description must be shortened before the offer can be approved.
Your description was too long and was shortened during review.
An accelerated disaster recovery test isn't available.
Azure Front Door accelerates your site, but doesn't cache dynamic content.
Accelerated deprecation: this API is no longer supported.
The accelerated learning track isn't offered in English.
The accelerator program doesn't accept applications right now.
Applications for the accelerator program can't be changed after submission.
The startup accelerator isn't responsible for your tax profile.
The fast ring isn't supported in production.
Fast startup must not be enabled on the host.
The Express edition isn't supported.
Express Entry candidates cannot apply here.
High-priority tickets require a contact phone number.
Priority 1 tickets can't be created by mail.
Urgent tickets need a phone number.
An urgent ticket can't be reopened.
A rush of requests can't be handled by one instance.
The rush of new partners doesn't affect your review.
Don't hurry - the offer stays valid.
There's no hurry, your quota is not going to expire.
There's no rush to complete the verification.
You're in no rush? Use the standard review.
We won't rush you to approve the quote.
Adding reviewers doesn't necessarily mean a better review.
The earlier review wasn't helpful.
The previous, faster review process is described here and isn't affected.
We'd like to expedite your case; could you attach the logs, if not done already?
If not already done, attach logs to expedite the case.
Please attach logs, if possible, to expedite the case.
Attach logs unless they contain personal data; this expedites the case.
Unless you've done so already, please run the troubleshooter to expedite the support process.
Please only submit one ticket per issue to expedite the support process.
Make sure you only submit complete forms to speed up the approval.
Submit complete forms only, because that speeds up the approval.
Include the tenant ID (not the tenant name) to expedite the request.
Provide the object ID, not the name, to expedite the request.
Provide as many details as possible to expedite the resolution, but do not include passwords.
To expedite the resolution, do not include more than one problem in a ticket.
To expedite troubleshooting, don't restart the VM.
To expedite troubleshooting, please don't delete failed deployments.
In order to expedite your refund request, please do not submit multiple requests.
To allow us to expedite the investigation, don't change the configuration.
To help expedite your quota request, be sure the region isn't restricted.
To expedite the process, customers must provide the invoice number.
To expedite your request you must include the subscription ID.
For expedited service, the following information is required: subscription ID and region.
For a faster review, add notes for the tester; no login should be needed.
For quicker approval, use only supported file types.
For faster payouts, the bank account must not be closed.
Required to expedite the case: HAR file, correlation ID.
The following data is required to expedite your case.
This field is required to expedite your ticket.
The details below are needed to speed up the investigation.
A HAR trace is necessary for a faster resolution.
A network trace must be attached so that the case can be expedited.
The subscription ID must be correct for the request to be processed faster.
Choosing a wrong category can't be undone; choose carefully to speed up the routing of your ticket.
Do you not know your tenant ID? Find it in the portal to expedite the request.
Unable to sign in? A screenshot helps us expedite the fix.
If none of these steps help, open a ticket with the results to expedite the resolution.
None of the steps helped? Send us the results to expedite the resolution.
If nothing helps, create a support request and attach the output to expedite the analysis.
The issue is not resolved by a restart; collecting a dump accelerates the analysis.
This is not supported by the portal, so a ticket is needed; it'll be expedited.
That is not an error, and your expedited request is on track.
The request isn't stuck, it's being expedited.
It's possible to expedite this kind of request.
It is possible to request expedited processing.
Is it possible to expedite this request?
We can and do expedite certification.
You're entitled to an expedited review.
All partners can request an expedited review once per year.
You can ask your PDM to expedite the review.
Contact your PDM to expedite the review.
Your PDM can help to expedite the review.
Reach out to your account manager, who'll expedite the review.
Expedited reviews usually finish within a day.
Expedited reviews take less than a day, never more than two.
Expedited reviews never take longer than two days.
With an expedited review you don't have to wait.
Expedite your review by choosing the security fix option.
Expediting your review is easy.
Expediting is supported for all offers.
Expediting is possible at no cost.
Fast-tracking is available without any restrictions.
Fast-track your co-sell deal without waiting for a seller.
To expedite the certification, make sure all the links in your listing work.
We can prioritize your request if you mark it as business critical.
Please provide the offer ID so that Support can expedite your review.
If you cannot find your offer ID, attach a screenshot to speed up the process.
Uploading the signed form accelerates the verification.
You can speed up the review by adding test credentials.
Don't forget to attach the invoice to expedite your refund.
Add the tenant ID, otherwise we cannot find your account; this also speeds up the investigation.
The review cannot start until you submit all documents, so submit them early to speed up approval.
An expedited quota request can be submitted from the Usage + quotas blade.
Do not restart the VM while we expedite your case.
The priority of a load balancer rule can't be changed after creation.
Accelerated networking can't be enabled while the VM is running.
You cannot speed up the indexer by adding replicas.
Rapid recovery is not available for this database tier.
Shortening the retention period is not supported.
It's not possible to reduce the waiting time of the retry policy.
Fast path is unsupported on this SKU.
The queue cannot hold more than 80 GB of messages.
Queue messages can't be reordered.
We do not charge for expedited reviews.
There's no charge for an expedited review.
You do not need approval to request an expedited review.
There is no limit to the number of expedited requests.
Feel free to ask us to expedite your payout; there is no need for a justification.
We never refuse to expedite a security fix.
Not submitting logs delays the investigation; submitting them speeds it up.
Escalating a ticket is not the same as opening a new one; both help to prioritize the review.
Customers who cannot wait may request an expedited review.
Your certification failed because the package is not signed; sign it to speed up the next review.
For faster assistance, do not select Other as the category.
The early access programme isn't available in your region.
Immediate access can't be granted without an owner role.
Reviews are not visible until they are approved, usually within hours, sometimes faster.
The expedite flag is set by the system and can't be edited.
The rush to the cloud hasn't changed our review process.
To expedite the investigation, attach the logs from the affected machine.
Please provide the offer ID so that we can accelerate the review.
You can request an expedited review from the developer portal.
Fast-track approval is available for gold partners.
We will prioritise your case as soon as we receive the diagnostics.
Do not forget to attach the log, it speeds up the review.
Don't leave the justification field empty; a full answer helps us expedite your request.
A network security group rule with priority 100 cannot be overridden by a rule with a lower priority.
Accelerated networking isn't supported on this VM size.
The query cannot be accelerated because the column has no index.
During rush hour the service may not scale quickly enough.
To speed up backups, do not run several jobs at the same time.
Escalate to the engineering team if the issue can't be reproduced.
Privilege escalation must not be allowed in the container's security context.
The review takes 5 days unless more information is needed.
Certification is not supported for preview offers.
Verification cannot be completed without a valid tax identification number.
Your payout can't be sent until your bank account is verified.
How can I speed up the certification of my offer?
Is it possible to expedite my quota request?
Collect a HAR trace before opening a case to avoid delays and get a faster resolution.
If you don't provide the subscription ID, our support engineer will need to ask for it, which delays the investigation.
Query acceleration is not supported for premium block blob accounts.
Hardware acceleration is unavailable on this graphics card.
GPU-accelerated sessions are limited to N-series virtual machines.
Front Door acceleration can't be used with private endpoints.
The priority of a rule must be between 100 and 4096.
You cannot change the priority of a Spot VM after it is created.
Two failover locations cannot have the same priority.
Message priority isn't supported in Service Bus queues.
The job queue cannot be skipped when the database is in recovery mode.
Restart the service to speed up the synchronisation, which cannot be paused.
Do not skip the review step, because approvals depend on it.
You must review the policy before you publish the offer.
We can't review your offer because the package is missing.
Your quota request was rejected because the region is not available.
For urgent issues, choose severity A and call us.
Urgent issues are handled around the clock by our engineers.
An expedited quota request is processed within two hours.
Provide a detailed business justification to help us expedite your request.
Including screenshots can significantly shorten the time to resolution.
Sharing the correlation ID will help us resolve your issue faster.
If the restore isn't completed after 24 hours, open a support request so that we can prioritise it.
We're working hard to speed up the review process and apologise for the delay.
We have prioritised the fix, which cannot be deployed before next week.
Our team is accelerating the rollout of the feature, which isn't available in all regions yet.
Shorten the name of the offer, as it cannot exceed 50 characters.
The name cannot be shortened after the resource is created.
The retention period can't be shortened below seven days.
The retention period of the immutable policy cannot be shortened once it is locked.
Certificates' validity cannot be reduced below 30 days.
A faster disk is required when the queue length stays above 10.
You need a faster SKU if the throughput isn't sufficient.
Scale up to a higher tier to get faster queries, because the free tier isn't supported.
Faster updates are only available in the Current Channel.
The early access feature is available only in the preview portal.
You can't upgrade earlier than the maintenance window.
The trial can't be cancelled sooner than 24 hours after sign-up.
Escalation policies can't be assigned to more than one on-call group.
Do not escalate permissions unless it is required.
ASAP is not a valid value for the StartTime parameter.
SaaSApps that fail verification cannot be published.
Rush Hour is a sample app that isn't supported in production.
Prioritise the alerts by severity; alerts without an owner cannot be closed.
You cannot prioritise traffic unless QoS is enabled on the adapter.
Traffic prioritization isn't supported on basic load balancers.
Jobs submitted to the low-priority queue are only run when capacity is available.
Workload importance isn't supported in serverless pools, so queries can't be prioritized.
Azure Data Factory doesn't support prioritizing activities.
Fast-tracked logs are limited to 100 MB.
FastTrack for Azure is available to customers with qualifying spend.
Your FastTrack engineer can help you plan the migration.
ExpressRoute FastPath isn't supported on the Basic gateway SKU.
You can ask for an expedited review when you are fixing a critical bug.
If you need the review to be done sooner, contact your account manager.
If your case is urgent, tell us and we'll move it up the queue.
Your partner development manager can expedite the certification for you.
We offer priority processing free of charge.
Premium support customers get priority handling.
The expedited review normally takes one business day.
Once your expedited review is approved, you can't change the package.
You can expedite certification by testing your package with the toolkit first.
Certification is faster when no links are broken.
Offers without errors are certified sooner.
If your listing does not contain any errors, the approval will be quicker.
The fastest way to get verified is to upload documents that are not blurred.
To prevent delays in the verification, don't upload expired documents.
Reviews don't take more than two days.
The verification doesn't take longer than 48 hours.
Delays in payouts can occur when the tax profile is not valid.
It may take up to 30 days before the payout reaches your bank, unless it falls on a holiday.
The payout can't be processed because the amount is below the threshold.
Refunds are not supported for reserved instances.
Refund requests must be submitted within 30 days.
A refund can't be issued to a different card.
Approvals are required before the pipeline can continue.
You must have approval from the owner before you rush into production.
The approval expires after 30 days and cannot be extended.
Verified publishers can skip the consent prompt; unverified ones cannot.
You can skip the verification step if you are not using a custom domain.
Users are not prompted for approval when the priority is set to high.
Set the thread priority to high only if the process is CPU bound.
Increase the polling interval, as the quota cannot be exceeded.
The quota limit cannot be raised above 500 in this region.
Quota increases aren't supported for free trial subscriptions.
Use batching to accelerate the import; transactions are not supported.
The migration cannot be sped up by adding more workers.
Index creation can't be accelerated while the database is being restored.
The failover cannot be hurried, since the logs have to be replayed first.
If you do not see the option to expedite, refresh the page.
If the expedite button is not available, sign in again.
I was told that the certification can't be done before Friday, can you check?
My customer can't wait, can you fast-track the review?
We need the approval sooner because our launch can't be delayed.
Without the incident number we can't find your case, so add it to speed things up.
Support can't see your screen, so a recording helps us to respond faster.
The engineer can't access your tenant; grant access to speed up troubleshooting.
Onboarding is only supported for Windows 10 devices.
The system prioritises newer events and does not keep older ones.
Attach the trace so we can speed up the investigation; files above 50 MB can't be uploaded.
We can't start until we have your consent; giving it now speeds up the review.
Our agents can expedite the payout if your account isn't restricted.
To get your app reviewed faster, make sure it does not crash at launch.
Apps that aren't complete delay the review; complete ones are approved sooner.
If you can't find the answer here, open a request and we'll prioritise it.
The request was expedited, so no further action is needed.
Your expedited request hasn't been assigned to an engineer yet.
You don't have to pay for an expedited review.
Expedited reviews never cost extra.
Nothing is required to get your request prioritised.
Not sure how to request an expedited review? See the guide.
We do everything we can to shorten the review, which is why we cannot accept incomplete forms.
We've shortened the review process so you no longer need to wait a week.
You no longer have to wait: approvals are now accelerated.
Thanks to automation, approvals are faster and no longer need manual steps.
Set the priority of the job to High if it cannot wait.
Premium messages have higher priority and cannot be dropped.
A rule with higher priority isn't evaluated after a match.
You can't assign the same priority to two routes.
Rate limiting can't be bypassed by priority.
Spot instances don't get priority over regular ones.
Reads from the secondary aren't prioritised.
Query prioritization is only available in dedicated pools.
The scheduler doesn't accelerate idle tasks.
TLS acceleration isn't available on this appliance.
You can't shorten the DNS TTL below 30 seconds.
The lease duration can't be reduced while the blob is locked.
Do not shorten the key; authentication will fail.
The shortened link is only valid for a day.
A faster restore requires a premium vault.
Faster failover isn't supported in this tier.
An earlier version of the agent is not supported.
You can't downgrade to an earlier version.
Earlier invoices are not available in the portal.
Rush the deployment only when tests pass.
Urgent alerts can't be muted.
Immediate deletion isn't supported for soft-deleted vaults.
Instant restore isn't available for disks above 32 TB.
Express installation is not supported on ARM devices.
Rapid deployments require a hosted agent.
Same-day delivery of devices isn't available in Norway.
Escalate the incident only if the runbook doesn't solve it.
Elevated access must be approved by a global administrator.
The approver cannot approve their own requests.
Reviews that do not follow the guidelines are removed.
Certification fails when the manifest is not valid.
You can't publish until the review is complete.
Verification is required before a payout is made.
A refund can't be made after 72 hours.
If the verification takes more than 5 days, contact support.
The payout is delayed when the tax form is not complete.
The wait operation cannot be skipped in a pipeline.
You can skip validation only in test environments.
Skip the queue depth check if autoscale isn't enabled.
Moving messages to the front of the queue isn't supported in Service Bus.
Can't wait? Ask your account manager to expedite it.
You can choose expedited shipping for your Data Box unless it goes to a PO box.
Our team works around the clock to process requests faster, and no ticket is left unanswered.
Choose Expedite in the menu; if it isn't there, refresh.
If certification fails, fix the errors and resubmit; you don't need to wait for a new review slot.
Your review can be expedited when you choose the Urgent option.
The account team can help you to accelerate the onboarding.
We recommend not to submit on Fridays, as reviews are faster on weekdays.
Offers that do not need a manual review are approved faster.
If there's no violation, the appeal is approved sooner.
It's not difficult to request an expedited review.
Requesting an expedited review doesn't cost anything.
There is no need to call us, since urgent requests are prioritised automatically.
We don't mind if you ask us to expedite the review.
You don't need a paid support plan to get a faster review.
Why isn't my expedited request approved yet?
Can't you expedite this review?
The expedite request form is not working in Safari.
Only the owner can see the status of an expedited review.
Only upload PDF files to speed up the verification.
Do not upload more than five files, so that we can review them faster.
Please don't send duplicates: they slow down the review.
Duplicate tickets aren't needed, we will get back to you as soon as possible.
Priority inversion can't occur with this lock.
Priority classes aren't supported on virtual nodes.
Pods with low priority cannot preempt others.
Job priority isn't honoured by the fair scheduler.
Accelerated database recovery cannot be turned off in Azure SQL.
Accelerated writes are supported only on M-series VMs.
Write Accelerator is limited to premium disks.
Transfer acceleration isn't supported for buckets with periods in their names.
Global Accelerator doesn't support UDP over IPv6.
You can't speed up the video beyond 2x.
Speed tests aren't reliable over VPN.
The build can't be faster than its slowest step.
Load times cannot be shortened without caching.
Cutting the wait time between retries is not recommended.
Reduce the processing time by filtering rows that are not needed.
Response times can't be reduced if the index is missing.
Escalated privileges are required to approve the request.
The early bird rate isn't available any more.
An instant message can't be edited after five minutes.
The urgent queue is drained first; other queues aren't.
We can expedite the review if you don't make any more changes.
Certification won't take long: most offers are approved in a day, and priority ones sooner.
Add more detail, since vague requests can't be processed quickly.
If you wish, we can accelerate your onboarding at no cost.
There's never a charge for priority handling.
To have your quota approved faster, choose a region where capacity isn't constrained.
Not every offer needs a manual review, so yours may be approved faster.
You can't edit the offer while the expedited review is running.
We couldn't find the file, so please resend it to speed up the verification.
Prioritised items cannot be deleted from the backlog.
The queue depth can't be shortened by purging messages.
Accelerated mobile pages aren't supported.
Without logs the investigation isn't faster; with them it is.
Refund status isn't shown immediately.
Our goal is to approve requests faster without lowering the quality.
Reviews that aren't urgent are handled the next business day.
Don't use the urgent label for general questions.
A support contract isn't required to have a case expedited.
The priority column can't be sorted.
Fast restart isn't available for approval flows.
A low score means eligible for an expedited review, not approved for release.
Review your settings carefully to ensure accuracy and expedite the approval process.
If the request is denied, obtain the reason and the deadline for an expedited review or appeal.
No justification is needed for an expedited quota request.
No approval is required to request priority review.
There is no reason not to request a faster approval.
We won't rest until your refund is expedited.
Front Door can't speed up responses that are not cacheable.
You can't change the priority of an offer in search results.
Prioritising your request does not affect its outcome.
An expedited review doesn't guarantee that the offer will pass.
I can't find the option to request an expedited review.
The Expedite Solutions Ltd. offer isn't available in your region.
You can't see payouts earlier than last year.
A review can't be deleted sooner than 24 hours after posting.
Customer reviews that have been up less than a day can't be promoted to the front of the list.
The line item cannot be moved up in the invoice.
No sooner had we expedited the review than the offer was withdrawn.
We couldn't agree more that the review should be faster.
Nothing speeds up the approval like a complete form.
Nothing accelerates verification more than legible documents.
The only thing you need to do to have your payout expedited is tick the box.
Please expedite my request, I cannot deploy anything.
The only document we need to speed up your approval is a utility bill.
Fast-tracking a review has no influence on the result.
Requesting an expedited review won't affect your publisher rating.
Asking for a faster review does not change the requirements.
I don't see the expedite option in Partner Center.
We can't find the place to request a faster payout.
No other partner speeds up onboarding like Contoso does.
Nothing shortens the wait like having your documents ready.
We couldn't be happier to speed up your verification.
No sooner was the review expedited than the customer cancelled.
You can't view reviews earlier than January.
Caching isn't supported, so requests can't be made faster.
Reservations can't start earlier than the purchase date.
We cannot overstate how much complete documents speed up the approval.
Rapid responses from the bot are limited to 20 per minute.
Rushing the migration isn't recommended.
The wait time between retries can't be shortened.
Turnaround of the printing job can't be shortened without more printers.
You're not alone in wanting a faster review.
We no longer review manually, which speeds up approval.
We stopped manual reviews to speed up certification.
A quick review does not make up for a bad description.
You can't undo an expedite request.
You can't change the offer during an accelerated review.
We've expedited your case; you don't have to do anything.
There's no better way to speed up your approval than complete documents.
I couldn't have asked for a faster approval.
I've never had a faster verification.
Faster approvals aren't the only benefit of the programme.
Urgent requests needn't be made by phone; the form is enough.
You can't sort reviews by priority.
The report doesn't list expedited reviews.
Expedited reviews are not included in the report.
The average does not include fast-tracked reviews.
Unless you upload the contract, we can't start; uploading it now speeds up onboarding.
As long as nothing is missing, we process your request faster.
Only when all files are attached does the form let you submit, which makes the review faster.
A justification is required for quota; it also helps us to decide faster.
If you do not provide the logs, we can't expedite troubleshooting.
The information is only used to expedite your case.
We don't see any errors and have asked the team to expedite.
You cannot skip the queue depth check.
The queue isn't drained any faster by adding consumers.
Provisioning can't be sped up by changing the tier.
Speeding up the migration is only possible with a bigger gateway.
Payouts below $50 aren't paid early or late; they're carried over.
The payout report isn't available earlier than the 15th.
Partners without a PDM can request an expedited review through Support.
Expediting has no effect on the price.
Expediting doesn't affect other offers.
Expediting certification does not change the result of certification.
Your address couldn't be verified, which is why we need a bill to speed things up.
A bill that isn't older than three months gets you verified faster.
Photos that are not sharp slow down the check, sharp ones speed it up.
Early check-in can't be guaranteed.
An order can't be changed once it's been expedited.
So that you don't lose time, ask us to prioritise your request.
The standard review isn't as fast as the expedited review.
Duplicate tickets are not processed faster or slower; they are merged.
The agent won't ask for your password to speed up the process.
Support never asks for payment to expedite a refund.
You won't be asked to pay for expedited support.
The expedited review needs no approval.
Expedited reviews require no justification.
No justification has to be provided for an expedited review.
You may ask for an expedited review without your manager's approval.
Not long ago we introduced a faster review.
We have never been faster: reviews now take a day.
Reviews have never been faster.
Approvals have never been quicker or easier.
No other partner gets approved faster than those with complete profiles.
No document speeds up the review more than a utility bill.
I don't understand why my request hasn't been expedited.
I was told that my review can't be expedited. Is that true?
My colleague said you couldn't expedite. Please confirm.
The lease can't be released early by another client.
The lock can't be released early.
We don't recommend disabling validation to speed up imports.
Disabling checks won't speed up the import.
The bot can't respond faster.
The exception isn't visible to sellers until it's been expedited.
An exception can't be withdrawn once it's expedited.
Event tickets can't be refunded early or late.
Without auto-approval, requests wait for an owner; enable it to speed up approval.
You can't deselect express after submission.
We don't bill express reviews that take longer than a day.
The auditor can't start early if the door is locked, so please leave the key at reception.
Our scheduler never puts a small job ahead of a large one when both are in the same queue.
Applicants who don't need a visa get their badge faster at the east entrance.
You can't hurry love, but you can get a mentor: sign up for the buddy scheme.
Nobody needs to wait for the committee any more: rush requests are decided by the duty officer on the same day.
We don't mind if you ask for a quicker decision.
Express checkout isn't available for carts with more than 50 items.
No appointment is necessary to have your transcripts certified sooner; just walk in.
The fast lane of the warehouse robot must not be blocked.
Please don't send originals by express mail, as our mailroom cannot sign for them.
If an urgent request was not answered within the hour, call the duty manager.
An escalated appeal can't be edited while the panel is reading it.
You can't set the start date of a campaign earlier than today.
Early-bird tickets are limited to 200 per event.
Claims handled by the express team are no different in price.
To have your claim settled sooner, do not leave the diagnosis field empty.
The quick start guide isn't included in the printed manual.
Only the owner of a board can move a card to the top of the list.
There's no faster way to learn than by doing, so book a lab today.
We won't charge you for the priority desk until the visa has been issued.
The notary can't certify copies that are faster to print in colour.
You can't submit the same claim sooner than 30 days after the last one.
Nobody at the desk will hurry you: take all the time you need for the form.
If the express courier doesn't find you at home, collect your parcel from the depot.
To jump to the front of the slide deck, don't use the arrow keys; press Home.
Faster refunds are no longer a dream: they now arrive within an hour.
We never thought our certification could be done so much faster; thanks to the new team it was.
Only a small share of sellers know they may request an early payout.
An urgent request needs no signature.
Rushed jobs cost more, so we can't refund the difference if you cancel.
The lift doesn't move any faster if you press the button twice.
The fee for fast-track treatment cannot be paid by cheque.
The court moved our hearing forward, so we can't attend the fair.
Don't leave the stage early, since the jury may call you back.
You can't see the priority of a ticket in the mobile app.
Clips can't be played back faster when live captions are on.
Our agents do not work at weekends; contact them on Monday for a quicker answer.
No claim is too small: we settle each of them quickly.
Applicants without a passport can still get their visa expedited.
An early decision doesn't bind you to enrol.
If your invoice is overdue, your account manager can bring the payment run forward.
The drone can't fly faster than 20 m/s in tripod mode.
Expedited orders can't be combined with gift wrapping.
Priority mail isn't delivered on Sundays.
We aren't happy until your claim is settled, and we'd love to do it faster every year.
Don't wait: early applicants get an early answer.
You can't cancel an accelerated payout that's already on its way.
Nothing is quicker than our live chat when your payment is blocked.
Agents can't see your screen, so describe the error in detail to get a faster answer.
Urgent security bulletins aren't translated.
Emergency accounts should never be used for daily work.
Only one reviewer is needed to approve a rush request.
No need to hurry: the refund window stays open for 60 days.
The queue length can't be reduced below one message.
If the priority field is empty, the case is not late; it simply has the default value.
We can't thank the review team enough for getting us live ahead of schedule.
Without the barcode, the kiosk can't print your badge, so have it ready to speed up check-in.
The early access programme isn't open to new members.
It isn't true that we only speed up claims of large customers: anybody can ask.
If you'd rather not wait, choose the express option and pay the difference.
The express option can't be selected together with cash on delivery.
Your place in the queue isn't affected when you close the browser.
We're unable to read blurred scans; sharp ones get your identity verified sooner.
Don't pay third parties who promise faster approval of your visa; report them.
The moderators aren't paid more for handling a queue faster.
You can't rush creativity, but our templates give you a head start.
An urgent care clinic isn't a substitute for a hospital.
No more waiting in line: your badge is printed before you arrive.
A priority number isn't printed on the ticket.
The forklift must not move forward while the gate is closing.
Early repayment of the loan is not subject to a fee.
If the early payment discount isn't shown, refresh the invoice.
Nothing but praise for the team that expedited our onboarding!
Speed cameras cannot be reviewed by the tenant.
It's never been this quick to have a claim approved.
In cases of doubt we call you, which lets us finish the check sooner.
You don't have to be a partner to get a speedy reply from our sales team.
The hurry-up offence can't be selected in season mode.
Prioritised backlog items don't appear in the sprint report.
The parcel can't be sent any faster than by our same-day courier.
The fast lane isn't lit at night.
You can't apply for the fast-track degree without an A level in maths.
If we don't receive the form by noon, the express parcel goes out the next day.
Your review can't be seen by others until it's published, which normally happens within minutes.
Not all of our partners know that expedited audits exist, so spread the word.
An accelerated course doesn't lead to a full diploma.
Don't use the priority inbox for newsletters.
We haven't had to turn down a single request for an early appointment this year.
The committee isn't slow: most appeals are decided sooner than the law demands.
Nobody regrets paying for priority check-in.
Emergency refunds never take longer than a day.
For a swift settlement, do not omit the policy number.
The bank isn't allowed to charge you for an early transfer.
It is not our fault that your express letter was late.
You won't find a quicker way to certify your team than our academy.
The approval queue can't be sorted by date in the mobile app.
Early morning appointments aren't available in winter.
You cannot skip the tutorial, but you can speed it up in the settings.
We can't help but fast-track such nice applications.
Don't forget to add your launch date if you want the review to be fast-tracked.
If the preview invitation hasn't arrived, check the spam folder before asking us to hurry.
The export can't run faster than the source allows.
Early renewals aren't charged until the old term ends.
The express installer isn't signed.
You can't lose your priority status by changing your plan.
We won't share your urgent contact details with anyone.
Payout speed isn't shown for banks outside the EEA.
With instant verification you don't need to wait for a reviewer.
No one is faster at certifying apps than our Dublin team.
The reviewer can't open links that expire early.
You aren't required to give a reason for requesting an expedited audit.
Queue priority isn't inherited by child topics.
Our accelerator programme doesn't take equity.
If two requests are urgent, neither needs a separate form.
The onboarding checklist can't be printed, but ticking items off makes the review go faster.
Only the fastest drivers are allowed to enter the final.
Don't include passwords in a rush request.
A refund that was expedited can't be undone.
Not only is the new review faster, it's also free.
You can't book a faster tutor than Anna.
The early bird discount can't be given after 1 May.
Rush hour traffic can't be predicted by the model.
Our couriers never knock, so leave a note to speed up the handover.
No other vendor has certified as many devices so quickly.
To get your refund sooner, never send coins.
If your bank isn't listed, choose "Other" and we'll process the payout just as fast.
Not even our engineers expected the review to be finished so early.
You shouldn't mark more than one address as primary, or the parcel goes by express.
Don't worry about the queue; members skip it.
The line can't be moved up in the diagram once it's locked.
It's not unusual for us to approve a loan ahead of time.
I couldn't be more grateful for the fast reply from your review team.
The report can't be scheduled sooner than every 15 minutes.
Without a doubt, the new process is faster.
The first review isn't counted when you sort by speed.
Only fools rush in, so take the tour before you buy a licence.
We can't say which of our agents will take your urgent call.
Rejected applications can be resubmitted at once; you don't have to wait for the next round.
There's no deadline for asking us to advance your appointment.
Don't leave your trade fair badge request to the last day; early requests are approved faster.
Quota can't be moved between regions, but a new request is approved within minutes.
Emergency certification doesn't replace the annual audit.
We never leave an urgent appeal unanswered.
Your waiting-list position isn't lost if you change your e-mail address.
If the activation code isn't accepted, request a new one, as this is faster than waiting for support.
A review can't be started sooner than you submit the offer.
The reviewer doesn't see that a submission was accelerated.
You can't attach more than five files, so pick the ones that help us decide sooner.
Nobody was able to beat last year's record for the fastest approval.
It isn't necessary to reply to the confirmation for us to expedite the payout.
Payments below the threshold aren't released until the threshold is reached; raise prices to get there sooner.
The search index isn't updated any faster when you press Refresh.
No matter how urgent your request is, we answer within one hour.
Fast-track lanes at the event are marked in blue and are not for vehicles.
Please don't rush the questionnaire; incomplete answers slow the vetting down.
Skipping the introduction isn't possible on the first run.
The policy does not stop you from asking for an earlier appointment.
An advance payment can't be refunded after the event.
The proofreader can't read handwriting faster than print.
Deposits can't be paid by card; choose instant transfer to have the lease released sooner.
Please don't hesitate to tell us how urgent your case is, so we can prioritise accordingly.
Listings approved before the weekend aren't shown until Monday.
We never charge for an early release of the deposit.
It's no secret that complete files are approved faster.
Short codes can't be vetted twice.
The next-day testing lab isn't open to visitors.
You can't opt out of early settlement once it's active.
The sooner you reply, the sooner we can close your case; no attachments are needed.
A takedown that was rushed can't be appealed by phone.
If the charity isn't listed, our team will add it and speed up your verification.
The carousel can't be fast-forwarded.
Urgent banners mustn't be dismissed before they're read.
Don't change the bank account while an early payout is pending.
The faculty doesn't mind early submissions.
There's no limit to how often you can ask for a quick approval.
Supervisors don't need to be present for an expedited incident report.
You won't believe how fast our reviewers are.
The list isn't sorted by priority unless you click the header.
Without your tax number we can't pay you, so send it now for a faster payout.
The moderation queue can't be empty when you export it.
Charities can have their store name settled faster; there's no fee.
Suppliers cannot see the month-end run before it starts.
You may not use the fast-track logo on your site.
The build isn't tested any faster on the larger agent.
We can't stress enough how much a clear video speeds up certification.
The doctor's note isn't needed to have an examination moved up.
A hotline for urgent security reports doesn't replace the form.
Speed isn't measured in the free plan.
If nobody has picked up your urgent request after an hour, call us.
Early renewals can't be paid in instalments.
The officer may not be late for an early hearing.
Batches can't be prioritised by the pool unless the task has a weight.
We do not consider your case closed until you say so; tell us if you need it back in the queue sooner.
Don't skip the line that begins with "export".
There is nothing to pay when we rush an approval.
None of the reviewers who fast-track security fixes work on Sundays.
The rush order form can't be opened in Safari.
Unfortunately your expedited review didn't pass: the icon is missing.
Badges can't be swapped for a faster router.
Reimbursements that were rushed last year can't be claimed twice.
You can't reach the panel by phone; e-mail gets a faster answer.
The film can't be sped up in the preview.
Ask for early results by mail. Don't send the form by fax.
If you don't get a callback in 10 minutes, press 1 to be moved to the front of the queue.
The export of the data archive doesn't get faster with a bigger plan.
The plan doesn't include a priority pass for airport lounges.
The quick way to the panel room isn't signposted.
We don't want you to wait, which is why agents can fast-track any claim.
No claim needs to wait longer than a week any more.
Early voting isn't counted before 6 pm.
Not every express train stops here.
Your visit can't be too early for our guides.
Rush fees aren't refunded if you change your mind.
It isn't rude to ask for a quicker verdict.
Prioritise the tasks that can't wait.
The ministry didn't object to the accelerated decision.
You cannot be asked for money to have your certificate renewed sooner.
Specialists don't need your password to accelerate an unlock.
You can't track an expedited parcel in the old app.
The waiting list can't be exported while it is being sorted.
The delivery window isn't shown for express orders.
Please don't hesitate to request a quicker delivery.
The review speed isn't affected by the number of screenshots.
Never share the link to your fast-track application.
The letter can't be issued unless you tell us your passport number; with it, you'll have it faster than you think.
There's no need for a sponsor to get an accelerated decision.
Nobody has ever waited longer than a week for an urgent approval.
The preview can't be rendered faster on a shared GPU.
You can only upload one file per rush request.
An observation period isn't required for quick approvals.
We're not aware of any delays; reviews are currently done faster than usual.
A template that wasn't approved immediately can be edited and sent again.
Not sure how to ask for an early audit? Use the form below.
The board cannot hear you if your microphone is muted, so fix it early.
Tickets flagged as critical are handled first and never wait.
Do you need it sooner? There is no extra fee.
Certificates can't be delivered by e-mail; collect yours at the desk to have it sooner.
A distributor may not advertise our accelerated programme.
`
  .trim()
  .split('\n')
