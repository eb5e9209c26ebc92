import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Ctx } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { Identity } from '../../../platform/context/identity.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { toAlertReader } from '../alert-reader.js';
import { toAlert } from '../derive/alert.types.js';
import { DigestReadingService } from '../digest/digest-reading.service.js';
import { moreText, sectionText, subjectText } from '../digest/digest-words.js';
import { DIGEST_HOUR } from '../digest/due-day.js';
import { DigestService } from '../digest/digest.service.js';
import type { AlertChoice } from './alert-choice.js';
import { AlertChoiceService } from './alert-choice.service.js';
import { AlertChoiceType, AlertDigestType, SetAlertChoiceArgs } from './alert-choice.types.js';

@Resolver(() => AlertChoiceType)
export class AlertChoiceResolver {
  constructor(
    private readonly choices: AlertChoiceService,
    private readonly digests: DigestService,
    private readonly reading: DigestReadingService,
  ) {}

  @Allow('OWN_ACCOUNT')
  @Query(() => AlertChoiceType, {
    description:
      'What the caller wants to be told; without a choice all of it, and nothing by e-mail.',
  })
  async alertChoice(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
  ): Promise<AlertChoiceType> {
    return this.toType(await this.choices.of(toAlertReader(context, caller)));
  }

  @Allow('OWN_ACCOUNT')
  @Query(() => AlertDigestType, {
    nullable: true,
    description:
      'The e-mail the caller would get now: what they have neither seen nor been told of. Null: there is nothing new, and none would be sent.',
  })
  async alertDigest(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
  ): Promise<AlertDigestType | null> {
    const reader = toAlertReader(context, caller);
    const digest = await this.reading.preview(reader, await this.choices.of(reader));
    if (!digest) return null;
    return {
      subject: subjectText(digest),
      sections: digest.sections.map((section) => ({
        title: sectionText(section),
        items: section.shown.map(toAlert),
        more: section.more > 0 ? moreText(section.more) : null,
      })),
    };
  }

  @Allow('OWN_ACCOUNT')
  @Mutation(() => AlertChoiceType, {
    description:
      'Chooses what the caller is told from now on. An e-mail whose hour came before is not sent.',
  })
  async setAlertChoice(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Args() given: SetAlertChoiceArgs,
  ): Promise<AlertChoiceType> {
    return this.toType(await this.choices.set(toAlertReader(context, caller), { ...given }));
  }

  private toType({ kinds, ...choice }: AlertChoice): AlertChoiceType {
    const mailReady = this.digests.isReady;
    return { ...choice, kinds: [...kinds], hour: DIGEST_HOUR, mailReady };
  }
}
